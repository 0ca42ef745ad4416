package neurarium.demos.transformer;

import java.util.List;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The matrices of the chosen stage, and the reason of the cell that is looked at. */
final class SceneView {
    private static final Type SMALL = Type.SMALL.sized(12);

    /** So many cells of the followed row can be reached by keyboard. */
    private static final int REACHABLE = 32;

    private SceneView() {}

    /** Draws a scene in its layout; {@code look} says where the pointer is. */
    static void draw(
            TransformerModel model, Scene scene, SceneLayout layout, Look look, Surface surface) {
        int last = scene.output().columns() - 1;
        int output = scene.inputs().size();
        boolean points = look.matrix >= 0 && look.matrix <= output;
        boolean atOutput = !points || look.matrix == output;
        int row = points ? look.row : model.position();
        int column = points ? look.column : Math.min(model.column(), last);
        Matrix matrix = points ? scene.matrices().get(look.matrix) : scene.output();
        row = Math.min(row, matrix.rows() - 1);
        column = Math.min(column, matrix.columns() - 1);
        Reasons reasons = model.reasons();
        Reason reason =
                atOutput
                        ? reasons.of(scene, row, column, lines(layout))
                        : Reasons.given(matrix, row, column);
        switch (scene.shape()) {
            case TOKENS -> tokens(model, scene, layout, surface);
            case BARS -> bars(model, scene, layout, surface);
            default -> {
                matrices(model, scene, layout, surface);
                marks(scene, layout, atOutput ? output : look.matrix, row, column, surface);
            }
        }
        ReasonView.draw(reason, layout.reason(), surface);
        if (scene.stage() == Stage.GELU) {
            double h = scene.inputs().get(0).at(row, column);
            GeluView.draw(scene, row, h, layout.curve(), surface);
        }
        if (scene.shape() != Scene.Shape.TOKENS && scene.shape() != Scene.Shape.BARS) {
            keys(model, scene, layout, surface);
        }
    }

    /** How many terms of a sum there is room for. */
    private static int lines(SceneLayout layout) {
        double room = layout.reason().height() - ReasonView.HEAD - 4 * ReasonView.LINE;
        boolean isFlat = layout.reason().height() < 130 && layout.isWide();
        return isFlat ? 6 : Math.max(2, Math.min(8, (int) (room / ReasonView.LINE)));
    }

    private static void matrices(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        for (Place place : layout.places()) {
            boolean alone = scene.shape() != Scene.Shape.PRODUCT || place.index() == 0;
            MatrixPicture.draw(place, model.position(), alone, surface);
            if (!place.matrix().rowLabels().isEmpty()) {
                MatrixPicture.band(place, model.position(), -1, surface);
            }
        }
        List<Place> places = layout.places();
        if (scene.shape() == Scene.Shape.SUM) {
            sign("+", places.get(1), surface);
            sign("=", places.get(2), surface);
        }
        if (scene.stage() == Stage.PROJECT) {
            heads(model, places.get(0), surface);
        }
    }

    /** A sign before the name of a matrix. */
    private static void sign(String sign, Place place, Surface surface) {
        double y = place.cells().y() - 11;
        surface.text(sign, place.cells().x() - 12, y, Ink.TEXT, Type.BODY.centered());
    }

    /** Lines between the heads that lie side by side. */
    private static void heads(TransformerModel model, Place place, Surface surface) {
        Weights weights = model.weights();
        int d = weights.headWidth();
        for (int head = 0; head < weights.heads; head++) {
            Box part = place.part(0, head * d, place.matrix().rows(), d);
            if (head > 0) {
                surface.line(part.x(), part.y(), part.x(), part.bottom(), Ink.QUIET, 1);
            }
            if (part.width() >= 22) {
                boolean isOn = model.switches().isOn(model.layer(), head);
                String name = isOn ? "" + (head + 1) : (head + 1) + "×";
                double y = part.bottom() + 9;
                surface.text(name, part.centerX(), y, Ink.QUIET, SMALL.centered());
            }
        }
    }

    private static void marks(
            Scene scene, SceneLayout layout, int matrix, int row, int column, Surface surface) {
        Place at = layout.places().get(matrix);
        boolean isOutput = matrix == scene.inputs().size();
        if (isOutput && scene.shape() == Scene.Shape.PRODUCT) {
            MatrixPicture.band(layout.places().get(0), row, -1, surface);
            MatrixPicture.band(layout.places().get(1), -1, column, surface);
        }
        if (isOutput && scene.shape() == Scene.Shape.SUM) {
            MatrixPicture.ring(layout.places().get(0), row, column, 1, 1, surface);
            MatrixPicture.ring(layout.places().get(1), row, column, 1, 1, surface);
        }
        if (isOutput && scene.shape() == Scene.Shape.ROWS) {
            MatrixPicture.band(layout.places().get(0), row, -1, surface);
        }
        MatrixPicture.ring(at, row, column, 1, 1, surface);
    }

    /** Cells of the followed row for the keyboard, around the chosen column. */
    private static void keys(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        Place place = layout.places().get(scene.inputs().size());
        Matrix output = scene.output();
        int row = model.position();
        int count = Math.min(REACHABLE, output.columns());
        int middle = Math.min(model.column(), output.columns() - 1);
        int first = Math.max(0, Math.min(output.columns() - count, middle - count / 2));
        Reasons reasons = model.reasons();
        for (int column = first; column < first + count; column++) {
            int here = column;
            Box box = place.part(row, column, 1, 1);
            surface.spot(
                    Spot.forKeys(
                            "cell." + row + "." + column,
                            box,
                            () -> reasons.of(scene, row, here, 3).sentence()));
        }
    }

    private static void tokens(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        Text title = Text.of("词元，和它们在词表里的号码", "tokens, and their numbers in the vocabulary");
        Box cells = layout.places().get(0).cells();
        surface.text(
                title.in(surface.lang()), cells.x(), cells.y() - 20, Ink.TEXT, Type.SMALL.bold());
        Reasons reasons = model.reasons();
        for (int t = 0; t < scene.output().rows(); t++) {
            int here = t;
            Box box = layout.token(t);
            boolean followed = t == model.position();
            surface.fill(box, Ink.PANEL);
            surface.frame(box, followed ? Ink.ATTENTION : Ink.LINE);
            if (followed) {
                surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
            String letter = scene.output().rowLabels().get(t);
            Type large = Type.BODY.sized(20).centered();
            surface.text(letter, box.centerX(), box.y() + 20, Ink.TEXT, large);
            String number = Numbers.fixed(scene.output().at(t, 0) + 1, 0);
            surface.text(number, box.centerX(), box.y() + 45, Ink.QUIET, SMALL.centered());
            surface.spot(
                    new Spot(
                            "cell." + t + ".0",
                            box,
                            () -> reasons.of(scene, here, 0, 3).sentence()));
        }
    }

    private static void bars(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        Matrix p = scene.output();
        int row = model.position();
        Box cells = layout.places().get(0).cells();
        String letter = p.rowLabels().get(row);
        Text title = Text.of("“" + letter + "”之后的字符", "the character after “" + letter + "”");
        surface.text(
                title.in(surface.lang()), cells.x(), cells.y() - 16, Ink.TEXT, Type.SMALL.bold());
        int[] best = Scenes.likeliest(p.values(), row, p.columns(), 12);
        Reasons reasons = model.reasons();
        for (int rank = 0; rank < best.length; rank++) {
            int column = best[rank];
            Box box = layout.bar(rank);
            float before = whole(model, model.shown()[column]);
            String name = p.columnLabels().get(column);
            NextView.bar(name, p.at(row, column), before, model.areAllOn(), box, surface);
            surface.spot(
                    new Spot(
                            "cell." + row + "." + column,
                            box,
                            () -> reasons.of(scene, row, column, 3).sentence()));
        }
    }

    /** The probability of a character after the followed token with all heads on. */
    private static float whole(TransformerModel model, int place) {
        Trace whole = model.whole();
        return whole.probabilities[model.position() * whole.weights.vocabulary() + place];
    }

    /** The cell of a layout under a finger goes to the look; whether that changes it. */
    static boolean point(Scene scene, SceneLayout layout, Touch touch, Look look) {
        if (scene.shape() == Scene.Shape.TOKENS || scene.shape() == Scene.Shape.BARS) {
            return false; // these have spots
        }
        for (Place place : layout.places()) {
            if (place.contains(touch.x(), touch.y())) {
                return look.at(place.index(), place.row(touch.y()), place.column(touch.x()));
            }
        }
        boolean changed = look.matrix >= 0;
        look.nothing();
        return changed;
    }

    /** The ranges of the colours that a scene uses, in a line or below each other. */
    static void legends(Scene scene, Box box, Surface surface) {
        double right = box.right();
        double y = box.y() + 9;
        Kind before = null;
        for (Matrix matrix : scene.matrices()) {
            Kind kind = matrix.kind();
            boolean isNew = kind != before && (before == null || !uses(scene, kind, matrix));
            if (isNew) {
                double left = legend(kind, right, y, surface);
                if (box.width() < SceneLayout.WIDE) {
                    y += 18;
                } else {
                    right = left - 18;
                }
            }
            before = kind;
        }
    }

    /** Whether an earlier matrix has this kind. */
    private static boolean uses(Scene scene, Kind kind, Matrix before) {
        for (Matrix matrix : scene.matrices()) {
            if (matrix == before) {
                return false;
            }
            if (matrix.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Draws the bar of a kind up to where it ends; where it begins. */
    static double legend(Kind kind, double right, double y, Surface surface) {
        boolean isShare = kind == Kind.SHARE;
        String high = isShare ? "1" : "≥ " + Numbers.brief(kind.range);
        String low = isShare ? "0" : "≤ −" + Numbers.brief(kind.range);
        double end = right - surface.textWidth(high, SMALL) - 6;
        Box strip = new Box(end - 64, y - 5, 64, 10);
        float[] bar = new float[33];
        for (int i = 0; i < bar.length; i++) {
            bar[i] = isShare ? i / 32f : i / 16f - 1;
        }
        surface.raster(bar, bar.length, 1, !isShare, 1, strip);
        surface.frame(strip, Ink.LINE);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, SMALL.right());
        surface.text(high, strip.right() + 6, y, Ink.QUIET, SMALL);
        double left = strip.x() - 14 - surface.textWidth(low, SMALL);
        String label = kind.label.in(surface.lang());
        surface.text(label, left, y, Ink.QUIET, SMALL.right());
        return left - surface.textWidth(label, SMALL);
    }
}
