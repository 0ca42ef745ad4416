package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** A reason in lines: the formula, each part with its value, the result under a stroke. */
final class ReasonView {
    static final double HEAD = 26;
    static final double LINE = 16;

    /** Values stand at the end of lines of at most this width. */
    private static final double MOST = 260;

    private static final Type SMALL = Type.SMALL.sized(12);

    private ReasonView() {}

    static void draw(Reason reason, Box box, Surface surface) {
        double width = Math.min(MOST, box.width());
        Type bold = SMALL.bold();
        Box head = new Box(box.x(), box.y(), box.width(), HEAD);
        String formula = reason.formula().in(surface.lang());
        double y = TextLines.draw(formula, head, Ink.TEXT, bold, surface) + 2;
        double column = box.x() + box.width() / 2;
        boolean twoColumns = box.width() >= 2 * MOST && box.height() < 130;
        double x = box.x();
        double top = y;
        int half = (reason.lines().size() + 1) / 2;
        for (int i = 0; i < reason.lines().size(); i++) {
            if (twoColumns && reason.lines().size() > 3 && i == half) {
                x = column;
                y = top;
            }
            Reason.Line line = reason.lines().get(i);
            boolean alone = line.value().isEmpty();
            String label = line.label().in(surface.lang());
            if (alone) {
                Box rest = new Box(x, y, box.right() - x, LINE);
                y = TextLines.draw(label, rest, Ink.QUIET, SMALL, surface);
            } else {
                surface.text(label, x, y + LINE / 2, Ink.QUIET, SMALL);
                surface.text(line.value(), x + width, y + LINE / 2, Ink.TEXT, SMALL.right());
                y += LINE;
            }
        }
        if (!reason.name().isEmpty()) {
            surface.line(x, y + 2, x + width, y + 2, Ink.LINE, 1);
            String name = reason.name().in(surface.lang());
            surface.text(name, x, y + 4 + LINE / 2, Ink.TEXT, bold);
            String value = Reasons.number(reason.result());
            surface.text(value, x + width, y + 4 + LINE / 2, Ink.TEXT, bold.right());
        }
    }
}
