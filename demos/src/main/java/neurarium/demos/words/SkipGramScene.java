package neurarium.demos.words;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import neurarium.ui.Choice;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** Embeddings of two numbers that a skip-gram learns, and what it predicts. */
final class SkipGramScene extends Scene implements Touchable {
    private final SkipGram model;

    /** The plane reaches from −range to range; it grows with the vectors. */
    private double range = 1;

    SkipGramScene(SkipGram model) {
        super("train", "训练", "Learn them");
        this.model = model;
        Text corpus = Text.of("语料", "Corpus");
        List<Corpus> all = List.of(Corpus.values());
        Supplier<Corpus> read = () -> model.pairs.corpus;
        Text alpha = Text.of("学习率 α", "Learning rate α");
        DoubleConsumer rate = model::learningRate;
        controls(
                Choice.of("corpus", corpus, all, each -> each.option, read, model::corpus),
                new Slider("alpha", alpha, 0.001, 0.2, 0.001, () -> model.learningRate, rate));
        readouts(WordsDemo.result(this::progress));
        steps(30, () -> true, model::step);
        touch(this);
    }

    private Text progress() {
        return Text.of("第 {step} 步，L {loss}", "step {step}, L {loss}")
                .with("step", model.steps)
                .with("loss", model.steps == 0 ? "—" : Numbers.fixed(model.losses.last(), 2));
    }

    @Override
    public Verdict verdict() {
        return Verdict.neutral(
                        "{n} / {all} 个彩色词的最近邻是同类。",
                        "{n} / {all} of the coloured words have one of their kind nearest to them.")
                .with("n", model.nearOwnKind())
                .with("all", model.withKind());
    }

    @Override
    public Text description() {
        return Text.of("正在学习的二维词嵌入。", "Embeddings of two numbers that are being learned.")
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
        range = model.steps == 0 ? 1 : range;
        for (float coordinate : model.embeddings()) {
            range = Math.max(range, 1.15 * Math.abs(coordinate));
        }
    }

    @Override
    public void reset() {
        model.restart();
    }

    @Override
    public void tap(Touch touch) {
        model.choose(SkipGramView.wordAt(model, range, touch));
    }

    @Override
    public double draw(Surface surface) {
        return new SkipGramView(model, range, surface).draw();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("loss", model.losses.last());
        out.put("atHome", model.nearOwnKind());
        out.put("embeddings", model.embeddings());
    }
}
