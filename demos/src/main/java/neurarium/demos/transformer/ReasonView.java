package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** A reason in lines: the formula, each part with its value, the result under a stroke. */
final class ReasonView {
    private static final double LINE = 16;

    /** Values stand at the end of lines of at most this width. */
    private static final double MAX_WIDTH = 260;

    private final Reason reason;
    private final Box box;
    private final Surface surface;
    private final double width;

    /** The first line of the second column; behind the last line where there is one column. */
    private final int turn;

    ReasonView(Reason reason, Box box, Surface surface) {
        this.reason = reason;
        this.box = box;
        this.surface = surface;
        width = Math.min(MAX_WIDTH, box.width());
        int count = reason.lines().size();
        boolean flat = box.width() >= 2 * MAX_WIDTH && box.height() < 130;
        turn = flat && count > 3 ? (count + 1) / 2 : count;
    }

    private String formula() {
        return reason.formula().in(surface.lang());
    }

    private double result() {
        return reason.name().isEmpty() ? 0 : 4 + LINE;
    }

    double height() {
        List<Reason.Line> lines = reason.lines();
        double first = height(lines.subList(0, turn), box.width());
        double second = height(lines.subList(turn, lines.size()), box.width() / 2);
        double parts = turn < lines.size() ? Math.max(first, second + result()) : first + result();
        return TextLines.height(formula(), box.width(), Type.CAPTION.bold(), surface) + 2 + parts;
    }

    private double height(List<Reason.Line> lines, double room) {
        double height = 0;
        for (Reason.Line line : lines) {
            String label = line.label().in(surface.lang());
            boolean alone = line.value().isEmpty();
            height += alone ? TextLines.height(label, room, Type.CAPTION, surface) : LINE;
        }
        return height;
    }

    /** Draws it in its box, which it may leave at the bottom; returns where it ends. */
    double draw() {
        Type bold = Type.CAPTION.bold();
        double top = TextLines.draw(formula(), box, Ink.TEXT, bold, surface) + 2;
        double x = box.x();
        double y = top;
        double end = top;
        for (int i = 0; i < reason.lines().size(); i++) {
            if (i == turn) {
                x = box.centerX();
                y = top;
            }
            y = line(reason.lines().get(i), x, y);
            end = Math.max(end, y);
        }
        if (!reason.name().isEmpty()) {
            surface.line(x, y + 2, x + width, y + 2, Ink.LINE, 1);
            String name = reason.name().in(surface.lang());
            surface.text(name, x, y + 4 + LINE / 2, Ink.TEXT, bold);
            String value = Reasons.number(reason.result());
            surface.text(value, x + width, y + 4 + LINE / 2, Ink.TEXT, bold.right());
        }
        return Math.max(end, y + result());
    }

    private double line(Reason.Line line, double x, double y) {
        String label = line.label().in(surface.lang());
        if (line.value().isEmpty()) {
            Box rest = new Box(x, y, box.right() - x, LINE);
            return TextLines.draw(label, rest, Ink.QUIET, Type.CAPTION, surface);
        }
        surface.text(label, x, y + LINE / 2, Ink.QUIET, Type.CAPTION);
        surface.text(line.value(), x + width, y + LINE / 2, Ink.TEXT, Type.CAPTION.right());
        return y + LINE;
    }
}
