package neurarium.demos.conv1d;

import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** One picture of the layer as neurons with local connections; beside or below, its weights. */
final class NeuronsView {
    private static final Ink[] INKS = {
        Ink.SERIES_3, Ink.SERIES_2, Ink.SERIES_4, Ink.SERIES_5, Ink.SERIES_6
    };
    private static final double ROW = 50;
    private static final double RISE = 110;
    private static final Type NUMBER = Type.CAPTION.centered();

    private final Conv1dModel model;
    private final NeuronsScene scene;
    private final Surface surface;
    private final NeuronsLayout layout;
    private final double radius;

    NeuronsView(NeuronsScene scene, Surface surface) {
        model = scene.model;
        this.scene = scene;
        this.surface = surface;
        layout = NeuronsLayout.of(model, surface.width());
        radius = Math.max(8, Math.min(19, layout.pitch() * 0.42));
    }

    /** The colour of a weight, wherever it is. */
    static Ink ink(int weight) {
        return INKS[weight % INKS.length];
    }

    double draw() {
        if (model.hasOutput()) {
            edges(false);
            edges(true);
            outputs();
        }
        inputs();
        WeightsView weights = new WeightsView(model, scene, surface);
        double below = inputY(model.channels) + 16;
        if (!layout.isBeside()) {
            double top = words(below, surface.width()) + 12;
            return weights.draw(layout.weights().inset(0, top, 0, 0));
        }
        double end = weights.draw(layout.weights());
        boolean isFree = end <= below; // then the words go on below the weights
        double width = isFree ? surface.width() : layout.neurons().width();
        return Math.max(end, words(below, width));
    }

    /** The sum of the present output and the number of outputs; returns where they end. */
    private double words(double top, double width) {
        double y = top;
        if (model.hasOutput()) {
            String sum = Formulas.sum(model, model.at.row(), model.at.column());
            y = TextLines.draw(sum, new Box(0, y, width, 0), Ink.TEXT, Type.BODY, surface);
        }
        String size =
                Captions.outputs(
                        model.n, model.kernelSize, model.stride, model.padding, model.dilation);
        Box box = new Box(0, y + 8, width, 0);
        return TextLines.draw(size, box, Ink.QUIET, Type.SMALL, surface);
    }

    private double inputX(int t) {
        return layout.left() + (t + model.padding) * layout.pitch();
    }

    private double outputX(int t) {
        double middle = t * model.stride + model.dilation * (model.kernelSize - 1) / 2.0;
        return layout.left() + middle * layout.pitch();
    }

    private double inputY(int channel) {
        return 24 + model.filters * ROW + RISE + channel * ROW;
    }

    private static double outputY(int filter) {
        return 24 + filter * ROW;
    }

    /** The connections of the present filter: those of the present output, or all others. */
    private void edges(boolean ofCurrent) {
        int f = model.at.row();
        for (int t = 0; t < model.outSize(); t++) {
            for (int c = 0; c < model.channels && (t == model.at.column()) == ofCurrent; c++) {
                for (int i = 0; i < model.kernelSize; i++) {
                    double strong = 1.5 + Math.min(4, Math.abs(model.w(f, c, i)) * 1.4);
                    double wide = ofCurrent ? strong : 0.9;
                    double x = inputX(model.source(t, i));
                    surface.line(x, inputY(c), outputX(t), outputY(f), ink(i), wide);
                }
            }
        }
    }

    private void outputs() {
        surface.text("y", 0, outputY(0), Ink.TEXT, Type.SYMBOL);
        for (int f = 0; f < model.filters; f++) {
            for (int t = 0; t < model.outSize(); t++) {
                neuron(outputX(t), outputY(f), model.y(f, t));
                Box box = box(outputX(t), outputY(f));
                surface.spot(CellAction.spot("y", f, t, box, this::sum, null, model.at::go));
                if (model.at.is(f, t)) {
                    surface.ring(outputX(t), outputY(f), radius + 3, Ink.ATTENTION, 2);
                }
            }
        }
    }

    private Text sum(int filter, int time) {
        return Text.same(Formulas.sum(model, filter, time));
    }

    private void inputs() {
        surface.text("x", 0, inputY(0), Ink.TEXT, Type.SYMBOL);
        for (int c = 0; c < model.channels; c++) {
            for (int t = -model.padding; t < model.n + model.padding; t++) {
                if (t < 0 || t >= model.n) {
                    surface.disc(inputX(t), inputY(c), radius, Ink.BACKGROUND);
                    surface.ring(inputX(t), inputY(c), radius, Ink.LINE, 1);
                    surface.text("0", inputX(t), inputY(c), Ink.QUIET, NUMBER);
                } else {
                    input(c, t);
                }
            }
        }
    }

    private void input(int c, int t) {
        neuron(inputX(t), inputY(c), model.x(c, t));
        if (scene.chosen.is(scene.inputs, c, t)) {
            surface.ring(inputX(t), inputY(c), radius + 3, Ink.TEXT, 1.5);
        }
        Text words =
                Text.of("x{t} = {x}，点一下可以修改", "x{t} = {x}; press to change it")
                        .with("t", Numbers.subscript(t + 1))
                        .with("x", Numbers.brief(model.x(c, t)));
        surface.spot(
                new Spot(CellAction.key("x", c, t), box(inputX(t), inputY(c)), words)
                        .onPress(() -> scene.chosen.choose(scene.inputs, c, t)));
    }

    private void neuron(double x, double y, double value) {
        surface.valueDisc(x, y, radius, Math.max(-1, Math.min(1, value / 6)));
        surface.ring(x, y, radius, Ink.QUIET, 1);
        String number = Numbers.brief(Math.rint(value * 10) / 10);
        if (surface.textWidth(number, NUMBER) < layout.pitch() + 2) {
            surface.text(number, x, y, Ink.TEXT, NUMBER);
        }
    }

    private Box box(double x, double y) {
        return Box.around(x, y, 2 * radius, 2 * radius);
    }
}
