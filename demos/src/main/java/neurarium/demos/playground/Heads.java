package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What stands over the columns: buttons for layers and neurons, and the activation. */
final class Heads {
    private static final Type CAPTION = Type.SMALL.sized(12);
    private static final Text INPUT = Text.of("特征", "features");
    private static final Text OUTPUT = Text.of("输出", "output");

    private Heads() {}

    static void draw(PlaygroundModel model, NetworkLayout layout, Surface surface) {
        buttons(layout, 0, Text.of("隐藏层", "hidden layer"), surface);
        int hidden = model.settings.layers;
        String layers =
                Text.of(
                                hidden + " 个隐藏层",
                                hidden + (hidden == 1 ? " hidden layer" : " hidden layers"))
                        .in(surface.lang());
        surface.text(
                layers, layout.more(0).x() + 48, layout.more(0).centerY(), Ink.TEXT, Type.SMALL);
        double y = layout.captionY();
        caption(INPUT.in(surface.lang()), layout, 0, y, surface);
        for (int column = 1; column < layout.columns() - 1; column++) {
            buttons(layout, column, Text.of("神经元", "neuron"), surface);
            Unit unit = model.settings.units[column - 1];
            String f = unit == Unit.LINEAR ? unit.label.in(surface.lang()) : unit.symbol;
            caption(f, layout, column, y, surface);
        }
        caption(OUTPUT.in(surface.lang()), layout, layout.columns() - 1, y, surface);
    }

    private static void caption(
            String text, NetworkLayout layout, int column, double y, Surface surface) {
        double half = surface.textWidth(text, CAPTION) / 2;
        double right = layout.box().right() - half;
        double x = Math.min(layout.x(column), right);
        surface.text(text, x, y, Ink.QUIET, CAPTION.centered());
    }

    /** A plus and a minus; each is a spot, so that the keyboard reaches it. */
    private static void buttons(NetworkLayout layout, int column, Text what, Surface surface) {
        Box fewer = layout.fewer(column);
        Box more = layout.more(column);
        button(fewer, false, surface);
        button(more, true, surface);
        surface.spot(
                new Spot(
                        "more" + column,
                        more,
                        Text.of("加一个" + what.zh(), "One " + what.en() + " more")));
        surface.spot(
                new Spot(
                        "fewer" + column,
                        fewer,
                        Text.of("减一个" + what.zh(), "One " + what.en() + " less")));
    }

    private static void button(Box box, boolean plus, Surface surface) {
        surface.fill(box, Ink.PANEL);
        surface.frame(box, Ink.LINE);
        double x = box.centerX();
        double y = box.centerY();
        surface.line(x - 4, y, x + 4, y, Ink.TEXT, 1.5);
        if (plus) {
            surface.line(x, y - 4, x, y + 4, Ink.TEXT, 1.5);
        }
    }
}
