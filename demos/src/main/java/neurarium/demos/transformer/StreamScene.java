package neurarium.demos.transformer;

import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** One token through all layers, and what the model would say after each of them. */
final class StreamScene extends Scene {
    private static final double GAP = 14;

    /** What the lenses depend on; the run by how far it has come. */
    private record Moment(Trace trace, int done, int position) {}

    private final TransformerModel model;
    private final RunPanel panel;
    private Moment moment;

    /** The probabilities of the next character after each number of blocks. */
    private float[][] lenses = {};

    StreamScene(TransformerModel model, RunPanel panel) {
        super("token", "一个词元走过各层", "One token through all layers");
        this.model = model;
        this.panel = panel;
        controls(panel.run);
        controls(panel.place);
        controls(panel.retry);
        section(panel.more);
        Readout token = new Readout("token", Text.of("现在", "now"), this::token);
        readouts(token, panel.next, panel.parameters);
        steps(1, () -> true, model::nextToken);
        work(model::hasWork, () -> model.runs.work());
    }

    private Text token() {
        return Text.of("词元 {n} / {all}", "token {n} / {all}")
                .with("n", model.position() + 1)
                .with("all", model.tokens.places.length);
    }

    @Override
    public Verdict verdict() {
        return panel.verdict(
                Text.of(
                        "每一层都只往残差流上加东西。小条表示：如果写到这里就停，模型会说什么。",
                        "Every block only adds to the stream. The bars tell what the model would"
                                + " say if it stopped there."));
    }

    @Override
    public Text description() {
        return Text.of("一个词元的残差流，逐层画出。", "The stream of one token, layer by layer.")
                .then(panel.outcome())
                .then(verdict().text());
    }

    @Override
    public void state(Json out) {
        panel.state(out);
    }

    @Override
    public void update() {
        model.update();
        Trace trace = model.runs.trace;
        Moment now = new Moment(trace, trace.done, model.position());
        if (!now.equals(moment)) {
            moment = now;
            lenses = new float[trace.weights.layers + 1][];
            for (int layer = 0; layer < lenses.length; layer++) {
                lenses[layer] = trace.inference.lens(layer, now.position);
            }
        }
    }

    @Override
    public double draw(Surface surface) {
        double y = new StreamView(model, lenses, surface).draw();
        surface.line(0, y + GAP / 2, surface.width(), y + GAP / 2, Ink.LINE, 1);
        return new NextView(model, surface).draw(y + GAP);
    }
}
