package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/**
 * Every derivative as backpropagation finds it and as a central difference measures it.
 *
 * @param measure what measures them; null as long as the walk is not done
 * @param position the setting that holds the place in the walk
 */
record CheckTable(Measure measure, String position, Focus focus, Box box, Surface surface) {
    private static final double HEAD = 26;
    private static final double ROW = 21;

    /** Measures a derivative without backpropagation. */
    interface Measure {
        double of(String quantity);
    }

    /**
     * Draws a row for each derivative; a press on it takes the walk to the step that finds it.
     *
     * @return the y below the last row
     */
    double draw(List<String> derivatives) {
        head();
        for (int i = 0; i < derivatives.size(); i++) {
            row(derivatives.get(i), box.y() + HEAD + (i + 0.5) * ROW);
        }
        return box.y() + HEAD + derivatives.size() * ROW;
    }

    private double right(double part) {
        return box.x() + part * box.width();
    }

    private void head() {
        double y = box.y() + HEAD / 2;
        String found = Text.of("反向传播", "backward").in(surface.lang());
        String measured = Text.of("中心差分", "measured").in(surface.lang());
        String of = Text.of("导数", "derivative").in(surface.lang());
        surface.text(of, box.x() + 8, y, Ink.QUIET, Type.SMALL);
        surface.text(found, right(0.6), y, Ink.QUIET, Type.SMALL.right());
        surface.text(measured, right(0.9), y, Ink.QUIET, Type.SMALL.right());
        surface.line(box.x(), box.y() + HEAD, box.right(), box.y() + HEAD, Ink.LINE, 1);
    }

    private void row(String key, double y) {
        if (focus.isFound(key)) {
            surface.fill(new Box(box.x(), y - ROW / 2, box.width(), ROW), Ink.PANEL);
            surface.fill(new Box(box.x(), y - ROW / 2, 3, ROW), Ink.ATTENTION);
        }
        boolean known = focus.isKnown(key);
        Ink ink = known ? Ink.TEXT : Ink.QUIET;
        surface.text(focus.pass.symbol(key), box.x() + 8, y, ink, Type.BODY.symbol());
        if (known) {
            String found = focus.figure(key);
            surface.text(found, right(0.6), y, Ink.BACKWARD, Type.BODY.right());
            if (focus.isUsed(key)) {
                double width = surface.textWidth(found, Type.BODY);
                double below = y + ROW / 2 - 2;
                surface.line(right(0.6) - width, below, right(0.6), below, Ink.ATTENTION, 2);
            }
        }
        if (known && measure != null) {
            measured(key, measure.of(Step.target(key)), y);
        }
        Box line = new Box(box.x(), y - ROW / 2, box.width(), ROW);
        int step = focus.pass.steps().indexOf(focus.pass.stepOf(key)) + 1;
        Spot spot = new Spot(Focus.rowSpot(key), line, () -> explain(key));
        surface.spot(step == 0 ? spot : spot.sets(position, Integer.toString(step)));
    }

    private void measured(String key, double value, double y) {
        boolean right = CentralDifference.agree(focus.pass.value(key), value);
        surface.text(Figures.of(value), right(0.9), y, Ink.TEXT, Type.BODY.right());
        Ink ink = right ? Ink.RIGHT : Ink.BACKWARD;
        surface.text(right ? "✓" : "✗", right(1) - 4, y, ink, Type.BODY.right());
    }

    private Text explain(String key) {
        Text words = focus.explain(key);
        if (measure == null || !focus.isKnown(key)) {
            return words;
        }
        Text quotient =
                Text.same("[L({of} + {h}) − L({of} − {h})] / {2h} = {value}")
                        .with("of", focus.pass.symbol(Step.target(key)))
                        .with("h", Numbers.fixed(CentralDifference.H, 4))
                        .with("2h", Numbers.fixed(2 * CentralDifference.H, 4))
                        .with("value", Figures.of(measure.of(Step.target(key))));
        return Text.of("{words}；测量：{quotient}", "{words};  measured: {quotient}")
                .with("words", words)
                .with("quotient", quotient);
    }
}
