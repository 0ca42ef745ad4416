package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The network as an equation with its weights. */
record EquationView(Formulas formulas) implements LeftView {
    private static final Type TYPE = Type.BODY.symbol().sized(16);

    @Override
    public double draw(Box box, Surface surface) {
        String title = Text.of("网络就是一个方程", "The network is an equation").in(surface.lang());
        surface.text(title, box.x(), box.y() + 10, Ink.TEXT, Type.SMALL.bold());
        double y = box.y() + 26;
        for (String line : formulas.equations()) {
            Box rest = new Box(box.x(), y, box.width(), 0);
            y = TextLines.draw(line, rest, Ink.TEXT, TYPE, surface) + 4;
        }
        return y;
    }
}
