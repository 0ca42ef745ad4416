package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** A perceptron to play with: its controls, what a touch does, and what it says of itself. */
public final class PlaygroundDemo implements Demo {
    private final PlaygroundModel model = new PlaygroundModel();
    private final Selection selection = new Selection();
    private final PlaygroundView view = new PlaygroundView();
    private final History history = new History(model, this::settings);
    private final Edits edits = new Edits(history, this::edited);
    private final DataControls data = new DataControls(model, edits);
    private final NetworkControls network = new NetworkControls(model, selection, edits);
    private final TrainingControls training = new TrainingControls(model, edits, history);
    private final PictureTouch touch =
            new PictureTouch(model, selection, view, data, network, history);
    private final List<Control> controls = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();
    private final List<Control.Setting> settings = new ArrayList<>();
    private final List<String> defaults = new ArrayList<>();
    private Preset preset = Preset.NONE;

    public PlaygroundDemo() {
        controls.add(
                Control.Choice.of(
                        "preset",
                        Text.of("预设", "Preset"),
                        List.of(Preset.values()),
                        Preset::option,
                        () -> preset,
                        this::preset));
        controls.addAll(data.main());
        controls.add(
                new Control.Action(
                        "clear",
                        Text.of("清空", "Clear points"),
                        () -> model.drawn.size() > 0,
                        this::clear));
        controls.addAll(network.main());
        controls.addAll(training.main());
        controls.add(
                new Control.Action(
                        "undo", Text.of("撤销", "Undo"), () -> !history.isEmpty(), this::undo));
        controls.addAll(network.weights());
        folds.add(new Fold(Text.of("特征与各层", "Features and layers"), network.fold()));
        folds.add(new Fold(Text.of("数据", "Points"), data.fold()));
        folds.add(new Fold(Text.of("训练", "Training"), training.fold()));
        folds.add(Fold.more(List.of(network.allWeights())));
        collect(controls);
        for (Fold fold : folds) {
            collect(fold.controls());
        }
    }

    /** Remembers the settings that presets and undo go through, and their defaults. */
    private void collect(List<Control> list) {
        for (Control control : list) {
            boolean own = !control.key().equals("preset") && !control.key().equals("weights");
            if (own && control instanceof Control.Setting setting) {
                settings.add(setting);
                defaults.add(setting.get());
            }
        }
    }

    private List<Control.Setting> settings() {
        return settings;
    }

    PlaygroundModel model() {
        return model;
    }

    Preset preset() {
        return preset;
    }

    private void edited() {
        if (!history.isQuiet()) {
            preset = Preset.NONE;
        }
    }

    /** Sets everything as a preset wants it; what it does not name gets its default. */
    private void preset(Preset chosen) {
        history.before("preset");
        if (chosen != Preset.NONE) {
            history.quietly(() -> apply(chosen));
        }
        preset = chosen;
    }

    private void apply(Preset chosen) {
        for (int i = 0; i < settings.size(); i++) {
            if (!isOfSight(settings.get(i).key())) {
                settings.get(i).accept(defaults.get(i));
            }
        }
        for (String assignment : chosen.settings()) {
            int equals = assignment.indexOf('=');
            String key = assignment.substring(0, equals);
            for (Control.Setting setting : settings) {
                if (setting.key().equals(key)) {
                    setting.set(assignment.substring(equals + 1));
                }
            }
        }
        model.reset();
    }

    /** What a person has made or chosen to look at stays under a preset. */
    private static boolean isOfSight(String key) {
        return key.equals("points")
                || key.equals("table")
                || key.equals("edge")
                || key.equals("weight");
    }

    private void clear() {
        history.before("clear");
        model.drawn.clear();
        model.pointsChanged();
    }

    private void undo() {
        history.undo();
        preset = Preset.NONE;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(PlaygroundView.Tab.values()),
                        PlaygroundDemo::option,
                        () -> view.tab,
                        tab -> view.tab = tab));
    }

    private static Control.Option option(PlaygroundView.Tab tab) {
        return switch (tab) {
            case NETWORK -> new Control.Option("network", Text.of("网络", "Network"));
            case BENT -> new Control.Option("bent", Text.of("弯曲的平面", "Bent plane"));
            case EQUATION -> new Control.Option("equation", Text.of("方程", "Equation"));
        };
    }

    @Override
    public List<Control> controls() {
        return controls;
    }

    @Override
    public List<Fold> folds() {
        return folds;
    }

    @Override
    public boolean isRelevant(Control control) {
        return data.isRelevant(control.key()) && network.isRelevant(control.key());
    }

    @Override
    public List<Control.Readout> readouts() {
        return PlaygroundNumbers.readouts(model);
    }

    @Override
    public Verdict verdict() {
        return PlaygroundVerdict.of(model, preset);
    }

    @Override
    public Text description() {
        return PlaygroundNumbers.description(model);
    }

    @Override
    public List<Exercise> exercises() {
        return PlaygroundExercises.of(model);
    }

    @Override
    public double height(double width) {
        return view.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        view.draw(model, selection, surface);
        touch.probe(surface);
    }

    @Override
    public void state(Json out) {
        PlaygroundNumbers.state(model, out);
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {
        model.startHere();
        history.clear();
    }

    @Override
    public void reset() {
        history.before("reset");
        model.reset();
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public void step() {
        history.before("run");
        model.step();
    }

    @Override
    public boolean point(String spot) {
        return touch.point(spot);
    }

    @Override
    public boolean hover(Touch at) {
        return touch.hover(at);
    }

    @Override
    public boolean grabs(Touch at) {
        return touch.draws(at);
    }

    @Override
    public void tap(Touch at) {
        touch.tap(at);
    }

    @Override
    public void drag(Touch at) {
        touch.drag(at);
    }

    @Override
    public void longPress(Touch at) {
        touch.longPress(at);
    }

    /** The place of the plane under a touch, for tests. */
    Plot plane(double width) {
        return view.plane(model, width);
    }
}
