package neurarium.demos.playground;

import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What is over the columns: buttons for layers and neurons, and the activation. */
record ColumnHeaders(Settings settings, NetworkLayout layout, Surface surface) {
    void draw() {
        int hidden = settings.layers;
        buttons(0, Text.of("隐藏层", "hidden layer"), "layers", hidden, 0, Settings.MAX_LAYERS);
        Text layers =
                Text.of("{n} 个隐藏层", hidden == 1 ? "{n} hidden layer" : "{n} hidden layers")
                        .with("n", hidden);
        Box more = layout.more(0);
        double y = more.centerY();
        surface.text(layers.in(surface.lang()), more.x() + 48, y, Ink.TEXT, Type.SMALL);
        caption(Text.of("特征", "features"), 0);
        Text neuron = Text.of("神经元", "neuron");
        for (int column = 1; column <= hidden; column++) {
            int neurons = settings.neurons[column - 1];
            buttons(column, neuron, "n" + column, neurons, 1, Settings.MAX_NEURONS);
            Activation f = settings.activations[column - 1];
            boolean isLinear = f == Activation.LINEAR;
            caption(isLinear ? Text.of("线性", "linear") : Text.same(f.symbol()), column);
        }
        caption(Text.of("输出", "output"), hidden + 1);
    }

    private void caption(Text name, int column) {
        String text = name.in(surface.lang());
        double half = surface.textWidth(text, Type.CAPTION) / 2;
        double x = Math.min(layout.x(column), layout.box.right() - half);
        surface.text(text, x, layout.captionY(), Ink.QUIET, Type.CAPTION.centered());
    }

    /** A plus and a minus that set a number of things, within what there may be. */
    private void buttons(int column, Text what, String key, int count, int min, int max) {
        Box more = layout.more(column);
        Box fewer = layout.fewer(column);
        button(fewer, false);
        button(more, true);
        Text add = Text.of("加一个{what}", "One {what} more").with("what", what);
        Text remove = Text.of("减一个{what}", "One {what} less").with("what", what);
        String above = "" + Math.min(max, count + 1);
        String below = "" + Math.max(min, count - 1);
        surface.spot(new Spot("more" + column, more, add).sets(key, above));
        surface.spot(new Spot("fewer" + column, fewer, remove).sets(key, below));
    }

    private void button(Box box, boolean isPlus) {
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
