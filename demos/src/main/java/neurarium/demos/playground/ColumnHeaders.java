package neurarium.demos.playground;

import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What is over the columns: buttons for layers and neurons, and the activation. */
final class ColumnHeaders {
    private static final Type CAPTION = Type.SMALL.sized(12);

    private ColumnHeaders() {}

    static void draw(Settings settings, NetworkLayout layout, Surface surface) {
        int hidden = settings.layers;
        Text layer = Text.of("隐藏层", "hidden layer");
        buttons(layout, 0, layer, "layers", hidden, 0, Settings.MAX_LAYERS, surface);
        Text layers =
                Text.of("{n} 个隐藏层", hidden == 1 ? "{n} hidden layer" : "{n} hidden layers")
                        .with("n", hidden);
        Box more = layout.more(0);
        double y = more.centerY();
        surface.text(layers.in(surface.lang()), more.x() + 48, y, Ink.TEXT, Type.SMALL);
        caption(Text.of("特征", "features"), layout, 0, surface);
        Text neuron = Text.of("神经元", "neuron");
        for (int column = 1; column <= hidden; column++) {
            int neurons = settings.neurons[column - 1];
            String key = "n" + column;
            buttons(layout, column, neuron, key, neurons, 1, Settings.MAX_NEURONS, surface);
            Activation f = settings.activations[column - 1];
            boolean isLinear = f == Activation.LINEAR;
            Text name = isLinear ? Text.of("线性", "linear") : Text.same(f.symbol());
            caption(name, layout, column, surface);
        }
        caption(Text.of("输出", "output"), layout, hidden + 1, surface);
    }

    private static void caption(Text name, NetworkLayout layout, int column, Surface surface) {
        String text = name.in(surface.lang());
        double half = surface.textWidth(text, CAPTION) / 2;
        double x = Math.min(layout.x(column), layout.box.right() - half);
        surface.text(text, x, layout.captionY(), Ink.QUIET, CAPTION.centered());
    }

    /** A plus and a minus that set a number of things, within what there may be. */
    private static void buttons(
            NetworkLayout layout,
            int column,
            Text what,
            String key,
            int count,
            int min,
            int max,
            Surface surface) {
        Box more = layout.more(column);
        Box fewer = layout.fewer(column);
        button(fewer, false, surface);
        button(more, true, surface);
        Text add = Text.of("加一个{what}", "One {what} more").with("what", what);
        Text remove = Text.of("减一个{what}", "One {what} less").with("what", what);
        String above = "" + Math.min(max, count + 1);
        String below = "" + Math.max(min, count - 1);
        surface.spot(new Spot("more" + column, more, add).sets(key, above));
        surface.spot(new Spot("fewer" + column, fewer, remove).sets(key, below));
    }

    private static void button(Box box, boolean isPlus, Surface surface) {
        surface.fill(box, Ink.PANEL);
        surface.frame(box, Ink.LINE);
        double x = box.centerX();
        double y = box.centerY();
        surface.line(x - 4, y, x + 4, y, Ink.TEXT, 1.5);
        if (isPlus) {
            surface.line(x, y - 4, x, y + 4, Ink.TEXT, 1.5);
        }
    }
}
