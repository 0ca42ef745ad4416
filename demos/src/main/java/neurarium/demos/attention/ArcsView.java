package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The sentence in a line, and arcs from the token that looks to those it looks at. */
record ArcsView(List<String> tokens, int row, Box box, Surface surface) {
    private static final double HEIGHT = 80;
    private static final double WORDS = 24;
    private static final double GAP = 16;
    private static final Type WORD = Type.BODY.centered();
    private static final int CORNERS = 25;

    /**
     * Draws them from the top left of the box, as wide as the box.
     *
     * @param weights of the token that looks, infinite where it may not
     * @param shares whether they are shares of 1, not scores of either sign
     * @return where they end
     */
    double draw(float[] weights, boolean shares) {
        double[] places = places();
        double foot = box.y() + HEIGHT - WORDS;
        double max = shares ? 1 : 1e-9;
        for (float weight : weights) {
            max = Float.isInfinite(weight) ? max : Math.max(max, Math.abs(weight));
        }
        for (int j = 0; j < weights.length; j++) {
            double share = Math.abs(weights[j]) / max;
            if (share > 0.02 && !Float.isInfinite(weights[j])) {
                Ink ink = shares ? Ink.ATTENTION : weights[j] < 0 ? Ink.MINUS : Ink.PLUS;
                arc(middle(places, row), middle(places, j), foot, 7 * share, ink);
            }
        }
        words(places, weights, foot);
        return box.y() + HEIGHT;
    }

    private static double middle(double[] places, int token) {
        return (places[2 * token] + places[2 * token + 1]) / 2;
    }

    /** Left and right ends of the tokens, centred in a box, long words cut where they must. */
    private double[] places() {
        int n = tokens.size();
        double gap = Math.min(GAP, box.width() / n / 6);
        double room = (box.width() - gap * (n + 1)) / n;
        double[] places = new double[2 * n];
        double all = gap * (n - 1);
        for (int t = 0; t < n; t++) {
            all += surface.textWidth(tokens.get(t), type(t));
        }
        boolean fits = all <= box.width() - 2 * gap;
        double spread = fits ? Math.min(34, (box.width() - all) / (n + 1) + gap) : gap;
        double x = fits ? box.centerX() - (all + (spread - gap) * (n - 1)) / 2 : gap;
        for (int t = 0; t < n; t++) {
            double wide = fits ? surface.textWidth(tokens.get(t), type(t)) : room;
            places[2 * t] = x;
            places[2 * t + 1] = x + wide;
            x += wide + spread;
        }
        return places;
    }

    private Type type(int token) {
        return token == row ? WORD.bold() : WORD;
    }

    private void words(double[] places, float[] weights, double foot) {
        for (int t = 0; t < tokens.size(); t++) {
            double left = places[2 * t];
            double wide = places[2 * t + 1] - left;
            Type type = type(t);
            String word = Cells.fit(tokens.get(t), wide + 3, type, surface);
            boolean hidden = weights[t] == 0 || Float.isInfinite(weights[t]);
            surface.text(word, left + wide / 2, foot + 11, hidden ? Ink.QUIET : Ink.TEXT, type);
            if (t == row) {
                surface.fill(new Box(left - 2, foot + 21, wide + 4, 2.5), Ink.ATTENTION);
            }
            Box at = new Box(left - 4, foot, wide + 8, WORDS);
            Spot spot = new Spot("token." + t, at, says(tokens.get(t), t));
            surface.spot(spot.sets("row", "" + (t + 1)));
        }
    }

    private static Text says(String token, int t) {
        return Text.of(
                        "词元 {t}：“{token}”。点一下，看它看着谁。",
                        "Token {t}, “{token}”. Press it to see where it looks.")
                .with("t", t + 1)
                .with("token", token);
    }

    private void arc(double from, double to, double foot, double wide, Ink ink) {
        double reach = foot - box.y() - 6;
        if (from == to) {
            surface.ring(from, foot - 10, 8, ink, Math.max(0.5, wide));
            return;
        }
        double high = Math.min(reach, 18 + reach * Math.abs(to - from) / (0.6 * box.width()));
        double[] points = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = Math.PI * i / (CORNERS - 1);
            points[2 * i] = (from + to) / 2 + (from - to) / 2 * Math.cos(angle);
            points[2 * i + 1] = foot - high * Math.sin(angle);
        }
        surface.polyline(points, CORNERS, ink, Math.max(0.5, wide));
    }
}
