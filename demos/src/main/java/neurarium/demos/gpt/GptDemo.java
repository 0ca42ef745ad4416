package neurarium.demos.gpt;

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

/** A GPT that writes token by token, its tokens, and one that learns in the page. */
public final class GptDemo implements Demo {
    private final GptModels models = new GptModels();
    private final TrainModel train = models.train;
    private final WriteModel write = models.write;
    private final TokensModel tokens = models.tokens;
    private final OpenedFiles opened = new OpenedFiles(models);
    private final GptControls controls = new GptControls(models, opened);
    private String spot = "";

    TrainModel train() {
        return train;
    }

    WriteModel write() {
        return write;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(controls.tab());
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
                new Control.Readout("size", Text.of("模型", "model"), () -> GptWords.size(models)),
                new Control.Readout(
                        "progress", Text.of("进度", "progress"), () -> GptWords.progress(models)));
    }

    @Override
    public Verdict verdict() {
        return opened.problem().isEmpty()
                ? GptWords.verdict(models)
                : new Verdict(Verdict.Kind.TROUBLE, opened.problem());
    }

    @Override
    public Text description() {
        return GptWords.description(models).then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return GptExercises.all();
    }

    @Override
    public double height(double width) {
        return switch (models.tab) {
            case WRITE -> WriteView.height(width);
            case TOKENS -> TokensView.height(tokens, width);
            case TRAIN -> TrainView.height(width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (models.tab) {
            case WRITE -> WriteView.draw(write, verdict().text(), surface);
            case TOKENS -> TokensView.draw(tokens, surface);
            case TRAIN -> TrainView.draw(train, spot, verdict().text(), surface);
        }
    }

    /** Pointing at a head shows its map large. */
    @Override
    public boolean point(String key) {
        boolean changes = models.tab == Tab.TRAIN && (isHead(spot) || isHead(key));
        spot = key;
        return changes;
    }

    private boolean isHead(String key) {
        return HeadsView.isHead(train, key);
    }

    @Override
    public int currentLine() {
        boolean shown = models.tab == Tab.WRITE && !write.isWaiting() && write.canStep();
        return shown ? List.of(Writing.Line.values()).indexOf(write.writing().next()) : -1;
    }

    @Override
    public boolean showsCode() {
        return models.tab == Tab.WRITE;
    }

    @Override
    public void state(Json out) {
        GptState.write(models, out);
        out.put("problem", opened.problem().en());
    }

    @Override
    public void reach(Files files) {
        models.reach(files);
    }

    @Override
    public void seed(int seed) {
        models.seed(seed);
    }

    @Override
    public void opened() {}

    @Override
    public void reset() {
        opened.forgetProblem();
        models.reset();
    }

    @Override
    public double pace() {
        return models.tab == Tab.WRITE ? 4 : 1000;
    }

    @Override
    public boolean canStep() {
        return models.canStep();
    }

    @Override
    public boolean isWaiting() {
        return models.isWaiting();
    }

    @Override
    public void step() {
        models.step();
    }

    @Override
    public boolean stepPart() {
        return models.stepPart();
    }

    @Override
    public boolean hasWork() {
        return models.hasWork();
    }

    @Override
    public void work() {
        models.work();
    }
}
