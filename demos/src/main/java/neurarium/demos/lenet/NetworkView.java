package neurarium.demos.lenet;

import java.util.List;
import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.Option;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Touch;

/**
 * Every map of the network, and below them what one neuron is computed from, or what each output
 * looks at: the part of the picture that all scenes share, with its controls.
 */
final class NetworkView {
    /** From this width on there is room for two things beside each other. */
    static final double WIDE = 640;

    private static final double GAP = 18;

    final Control show;
    final Control unit;
    private final LeNetModel model;
    boolean showsGradients;
    private Neuron pinned = Neuron.NONE;
    private Neuron hovered = Neuron.NONE;

    NetworkView(LeNetModel model) {
        this.model = model;
        show =
                Choice.of(
                        "show",
                        Text.of("各层显示", "The maps show"),
                        List.of(false, true),
                        NetworkView::option,
                        () -> showsGradients,
                        shows -> showsGradients = shows);
        unit =
                new TextField(
                        "unit",
                        Text.of("单元（层 图 行 列）", "Unit (layer map row column)"),
                        () -> pinned.isIn(model.design) ? pinned.text() : "",
                        this::problem,
                        text -> pinned = Neuron.read(text));
    }

    private static Option option(boolean gradients) {
        return gradients
                ? Option.of("gradients", "梯度 ∂L/∂y", "gradients ∂L/∂y")
                : Option.of("values", "激活值", "activations");
    }

    private Text problem(String text) {
        Neuron neuron = Neuron.read(text);
        boolean fine = neuron != null && (!neuron.exists() || neuron.isIn(model.design));
        return fine
                ? Text.NONE
                : InvalidValue.of(
                        "unit",
                        text,
                        "写作“c3 2 5 5”：层 input、c1、s2、c3、s4、f5、f6 或 output，图，行，列。",
                        "write “c3 2 5 5”: a layer input, c1, s2, c3, s4, f5, f6 or output, its map,"
                                + " row, column.");
    }

    /** Keeps a neuron taken apart; the same again lets it go. */
    void pin(Neuron neuron) {
        pinned = neuron.equals(pinned) ? Neuron.NONE : neuron;
    }

    /** The neuron that is taken apart: under the pointer, or else pinned; there may be none. */
    Neuron neuron() {
        Neuron neuron = hovered.exists() ? hovered : pinned;
        return neuron.isIn(model.design) ? neuron : Neuron.NONE;
    }

    private Neuron neuron(Surface surface) {
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            if (surface.pointed().equals(OutputsView.key(k))) {
                return Neuron.output(k);
            }
        }
        return neuron();
    }

    /**
     * Draws maps and sum.
     *
     * @param place the upper left corner and the width
     * @return where it ends
     */
    double draw(Box place, Surface surface) {
        List<Block> blocks = Block.flow(model.design, place.x(), place.y(), place.width());
        double y = LayersView.draw(model.shown, blocks, showsGradients, surface) + GAP;
        Neuron neuron = neuron(surface);
        Box below = new Box(place.x(), y, place.width(), 0);
        if (!neuron.exists()) {
            return SaliencyView.draw(model.saliency, below, surface);
        }
        LayersView.mark(neuron, model.shown, blocks, surface);
        return NeuronView.draw(neuron, model.shown, below, surface);
    }

    /** The neuron at a touch, where the maps are drawn at a place. */
    Neuron at(Touch touch, Box place) {
        for (Block block : Block.flow(model.design, place.x(), place.y(), place.width())) {
            Neuron neuron = block.mosaic().neuron(block.layer(), touch.x(), touch.y());
            if (neuron.exists()) {
                return neuron;
            }
        }
        return Neuron.NONE;
    }

    /** Points at a neuron; returns whether another one was pointed at before. */
    boolean hover(Neuron neuron) {
        boolean changes = !neuron.equals(hovered);
        hovered = neuron;
        return changes;
    }
}
