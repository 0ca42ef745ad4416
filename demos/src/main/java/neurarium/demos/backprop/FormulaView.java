package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The formula of a step: symbols, the number under each, and the result. */
final class FormulaView {
    private static final double NARROW = 420;
    private static final double ROW = 22;
    private static final double LINE = 50;

    /** Where further lines begin. */
    private static final double INDENT = 14;

    private final Focus focus;
    private final Box box;
    private final Surface surface;
    private final Type symbol;
    private final Type number;
    private double x;
    private double y;

    private FormulaView(Focus focus, Box box, Surface surface) {
        this.focus = focus;
        this.box = box;
        this.surface = surface;
        y = box.y() + 12;
        boolean narrow = box.width() < NARROW;
        symbol = Type.SYMBOL.sized(narrow ? 15 : 17);
        number = narrow ? Type.SMALL : Type.BODY;
    }

    /**
     * Draws the formula of the last step from the top of a box.
     *
     * @return the y below it
     */
    static double draw(Focus focus, Box box, Surface surface) {
        FormulaView view = new FormulaView(focus, box, surface);
        view.draw(focus.formula);
        return view.y + ROW + 14;
    }

    private void draw(Formula formula) {
        String key = focus.pass.current().key();
        Ink ink = Step.isDerivative(key) ? Ink.BACKWARD : Ink.TEXT;
        surface.text(formula.left(), box.x(), y, ink, symbol);
        x = box.x() + surface.textWidth(formula.left() + " ", symbol);
        equals("=");
        for (int i = 0; i < formula.pieces().size(); i++) {
            if (isTerm(formula, i) && x + widthOfTerm(formula, i) > box.right()) {
                x = box.x() + INDENT;
                y += LINE;
            }
            piece(formula.pieces().get(i), Focus.pieceSpot(i));
        }
        if (!formula.numbers().equals(formula.result())) {
            result(formula, ink);
        }
    }

    /** The sign of equality in both rows. */
    private void equals(String sign) {
        surface.text(sign, x, y, Ink.TEXT, symbol);
        surface.text(sign, x, y + ROW, Ink.TEXT, symbol);
        x += surface.textWidth(sign + " ", symbol);
    }

    private static boolean isTerm(Formula formula, int index) {
        return formula.pieces().get(index).symbol().startsWith(" + ");
    }

    /** How wide the pieces are from a plus to the next. */
    private double widthOfTerm(Formula formula, int index) {
        double width = 0;
        int i = index;
        do {
            width += width(formula.pieces().get(i));
            i++;
        } while (i < formula.pieces().size() && !isTerm(formula, i));
        return width;
    }

    private double width(Formula.Piece piece) {
        double above = surface.textWidth(piece.symbol(), symbol);
        double width = Math.max(above, surface.textWidth(piece.number(), number));
        return piece.number().equals("·") ? width + 3 : width;
    }

    private void piece(Formula.Piece piece, String spot) {
        double width = width(piece);
        double middle = x + width / 2;
        Ink ink = piece.kind() == Formula.Kind.GRADIENT ? Ink.BACKWARD : Ink.TEXT;
        surface.text(piece.symbol(), middle, y, ink, symbol.centered());
        surface.text(piece.number(), middle, y + ROW, ink, number.centered());
        if (!piece.key().isEmpty()) {
            if (focus.isPointedAt(piece.key())) {
                surface.line(x, y + ROW + 11, x + width, y + ROW + 11, Ink.ATTENTION, 2);
            }
            Box place = Box.around(middle, y + ROW / 2, Math.max(20, width), 2 * ROW);
            surface.spot(new Spot(spot, place, () -> focus.explain(piece.key())));
        }
        x += width;
    }

    /** The result behind the numbers, or on a line of its own where there is no room. */
    private void result(Formula formula, Ink ink) {
        String sign = " " + formula.sign() + " ";
        Type bold = number.bold();
        double width = surface.textWidth(sign, bold) + surface.textWidth(formula.result(), bold);
        if (x + width > box.right()) {
            x = box.x() + INDENT;
            y += ROW;
        }
        surface.text(sign, x, y + ROW, Ink.TEXT, bold);
        x += surface.textWidth(sign, bold);
        double end = x + surface.textWidth(formula.result(), bold);
        surface.text(formula.result(), x, y + ROW, ink, bold);
        surface.line(x, y + ROW + 11, end, y + ROW + 11, Ink.ATTENTION, 3);
    }
}
