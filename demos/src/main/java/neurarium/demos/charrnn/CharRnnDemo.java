package neurarium.demos.charrnn;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A network that reads a text character by character, and writes in its manner. */
public final class CharRnnDemo implements Demo {
    private final CharModel model = new CharModel();
    private final CharControls controls = new CharControls(model);

    CharModel model() {
        return model;
    }

    @Override
    public List<Control> controls() {
        return controls.controls();
    }

    @Override
    public List<Fold> folds() {
        return controls.folds();
    }

    @Override
    public boolean sets(String leader, String key) {
        return controls.sets(leader, key);
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control);
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "parameters",
                        Text.of("参数", "parameters"),
                        () -> CharWords.parameters(model)),
                new Control.Readout(
                        "progress", Text.of("进度", "progress"), () -> CharWords.progress(model)));
    }

    @Override
    public Verdict verdict() {
        return controls.problem().isEmpty()
                ? CharWords.verdict(model)
                : new Verdict(Verdict.Kind.TROUBLE, controls.problem());
    }

    @Override
    public Text description() {
        return CharWords.description(model).then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return CharExercises.all();
    }

    @Override
    public double height(double width) {
        return CharView.height(width);
    }

    @Override
    public void draw(Surface surface) {
        CharView.draw(model, controls.colour(), controls.unit(), verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        boolean ready = model.isReady();
        out.put("steps", model.training.steps());
        out.put("pending", model.pending());
        out.put("ready", ready);
        out.put("vocabulary", ready ? model.network.vocabulary().size() : 0);
        out.put("parameters", ready ? model.network.learner().parameterCount() : 0);
        out.put("length", model.text.length());
        out.put("loss", model.training.steps() == 0 ? 0 : model.training.loss());
        out.put("perplexity", model.training.steps() == 0 ? 0 : Math.exp(model.training.loss()));
        out.put("characters", model.charactersRead());
        out.put("sample", model.samples.text());
        out.put("written", model.samples.isDone());
        out.put("problem", controls.problem().en());
    }

    @Override
    public void reach(Files files) {
        model.reach(files);
        controls.reach(files);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {}

    @Override
    public void reset() {
        controls.forgetProblem();
        model.restartWithoutOpened();
    }

    @Override
    public double pace() {
        return 1000;
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public boolean isWaiting() {
        return model.isWaiting();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean stepPart() {
        return model.stepPart();
    }

    @Override
    public boolean hasWork() {
        return model.hasWork();
    }

    @Override
    public void work() {
        model.work();
    }
}
