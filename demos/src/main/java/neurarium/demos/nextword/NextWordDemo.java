package neurarium.demos.nextword;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** The next word of a proverb, and how far back a gradient reaches. */
public final class NextWordDemo implements Demo {
    private final NextWordModel model = new NextWordModel();
    private final GradientModel gradients = new GradientModel();
    private final NextWordControls controls = new NextWordControls(model, gradients);
    private String spot = "";
    private String openingText = model.text();
    private double openingRadius = gradients.radius();

    NextWordModel model() {
        return model;
    }

    GradientModel gradients() {
        return gradients;
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
                        "numbers", Text.of("词", "words"), () -> PredictWords.vocabulary(model)),
                new Control.Readout(
                        "progress",
                        Text.of("读过的句子", "sentences read"),
                        () -> PredictWords.progress(model)));
    }

    @Override
    public Verdict verdict() {
        return controls.showsGradients()
                ? GradientWords.verdict(gradients)
                : PredictWords.verdict(model);
    }

    @Override
    public Text description() {
        return controls.showsGradients()
                ? GradientWords.description(gradients)
                : PredictWords.description(model);
    }

    @Override
    public List<Exercise> exercises() {
        return NextWordExercises.all();
    }

    @Override
    public double height(double width) {
        return controls.showsGradients() ? GradientView.height() : PredictView.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        if (controls.showsGradients()) {
            GradientView.draw(gradients, surface);
        } else {
            PredictView.draw(model, surface);
        }
    }

    @Override
    public void state(Json out) {
        boolean ready = model.isReady();
        out.put("steps", gradients.steps() + (ready ? model.words().steps() : 0));
        out.put("ready", ready);
        out.put("text", model.text());
        out.put("words", ready ? model.proverbs().size() : 0);
        out.put("parameters", ready ? model.words().parameterCount() : 0);
        out.put("loss", ready ? model.words().losses.last() : 0);
        out.open("next", '[');
        if (ready) {
            for (int word : Sampling.largest(model.prediction(), 3)) {
                out.add(model.proverbs().word(word));
            }
        }
        out.close(']');
        out.put(
                "rightLines",
                ready && PredictView.hasLecture(model) ? PredictWords.rightLines(model) : 0);
        out.put("radius", gradients.radius());
        out.put("gradient", gradients.norm());
        out.put("farElman", gradients.elman()[GradientModel.TIMES - 1]);
        out.put("farLstm", gradients.lstm()[GradientModel.TIMES - 1]);
    }

    @Override
    public void reach(Files files) {
        model.reach(files);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
        gradients.seed(seed);
    }

    @Override
    public void opened() {
        openingText = model.text();
        openingRadius = gradients.radius();
    }

    @Override
    public void reset() {
        model.restart();
        model.text(openingText);
        gradients.reset(openingRadius);
    }

    @Override
    public double pace() {
        return controls.showsGradients() ? 2 : 60;
    }

    @Override
    public boolean canStep() {
        return controls.showsGradients() || model.canStep();
    }

    @Override
    public boolean isWaiting() {
        return !controls.showsGradients() && !model.isReady();
    }

    @Override
    public void step() {
        if (controls.showsGradients()) {
            gradients.step();
        } else {
            model.step();
        }
    }

    @Override
    public boolean stepPart() {
        if (controls.showsGradients()) {
            gradients.step();
            return true;
        }
        return model.stepPart();
    }

    @Override
    public boolean point(String key) {
        spot = key;
        return false;
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (!controls.showsGradients() && spot.startsWith("next.") && controls.canTake()) {
            int place = (int) Numbers.parse(spot.substring(5));
            int[] largest = Sampling.largest(model.prediction(), PredictView.BARS);
            if (place >= 0 && place < largest.length) {
                model.take(largest[place]);
            }
        }
    }
}
