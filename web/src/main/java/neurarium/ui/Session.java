package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * One running demo. All changes pass through here, whether they come from a control, the URL, a
 * message, a key or a script, so that each is checked and reported in one way.
 */
public final class Session {
    /** Whoever shows the session: told after each change and each step. */
    public interface Listener {
        /** A value was set, by whomever. */
        void changed(String key, String value);

        /** The model made steps, was reset, or was touched in its picture. */
        void stepped();

        /** Only the picture changed: something else is pointed at. */
        void pointed();
    }

    private final String id;
    private final Demo demo;
    private final Player player;
    private final PageSettings page = new PageSettings();
    private final List<Control> controls = new ArrayList<>();
    private final Link link;
    private Listener listener =
            new Listener() {
                @Override
                public void changed(String key, String value) {}

                @Override
                public void stepped() {}

                @Override
                public void pointed() {}
            };
    private int seed = 1;
    private String spot = "";

    public Session(String id, Demo demo) {
        this.id = id;
        this.demo = demo;
        player = new Player(demo);
        demo.seed(seed);
        controls.addAll(demo.tabs());
        controls.addAll(demo.controls());
        for (Fold fold : demo.folds()) {
            controls.addAll(fold.controls());
        }
        controls.addAll(transport());
        controls.addAll(demo.readouts());
        controls.addAll(page.settings());
        link = new Link(controls, page, demo);
    }

    public void listen(Listener listener) {
        this.listener = listener;
    }

    public String id() {
        return id;
    }

    public Demo demo() {
        return demo;
    }

    public Player player() {
        return player;
    }

    public PageSettings page() {
        return page;
    }

    /** All controls: the demo's, the shared ones, and the settings of the page. */
    public List<Control> controls() {
        return controls;
    }

    /** The controls every demo has, in the order and words they have everywhere. */
    private List<Control> transport() {
        return List.of(
                new Control.Action("reset", Text.of("重来", "Reset"), () -> true, this::reset),
                new Control.Action(
                        "play", Text.of("播放", "Play"), demo::canStep, () -> player.play()),
                new Control.Action("pause", Text.of("暂停", "Pause"), () -> true, player::pause),
                new Control.Action("step", Text.of("走一步", "Step"), demo::canStep, demo::step),
                new Control.Action(
                        "newseed", Text.of("换种子", "New seed"), () -> true, this::newSeed),
                new Control.Slider(
                        "speed",
                        Text.of("步/秒", "Steps/s"),
                        1,
                        Player.FASTEST,
                        1,
                        player::speed,
                        player::speed),
                new Control.Whole(
                        "seed",
                        Text.of("随机种子", "Seed"),
                        0,
                        999999,
                        () -> seed,
                        value -> reseed((int) value)));
    }

    private void reset() {
        player.pause();
        demo.reset();
    }

    private void newSeed() {
        set("seed", Integer.toString((seed + 1) % 1000000));
    }

    private void reseed(int seed) {
        this.seed = seed;
        player.pause();
        demo.seed(seed);
    }

    /**
     * Takes the parameters of the URL, names and values in turn.
     *
     * @return what could not be taken, for the page to show; defaults stand in for it
     */
    public List<Text> open(List<String> parameters) {
        List<Text> complaints = link.take(parameters);
        demo.opened();
        if (page.autoplay()) {
            player.play();
        }
        return complaints;
    }

    /** The settings that differ from their defaults, names and values in turn. */
    public List<String> parameters() {
        return link.parameters();
    }

    /** The value of a setting as text; an unknown key is refused. */
    public String get(String key) {
        return setting(key).get();
    }

    /** What is wrong with a value for a setting; {@link Text#NONE} where nothing is. */
    public Text problem(String key, String value) {
        return setting(key).problem(value);
    }

    /** Sets a value; refused with the key, the value and what is allowed. */
    public void set(String key, String value) {
        Control.Setting setting = setting(key);
        setting.set(value);
        listener.changed(key, setting.get());
    }

    /** Presses a button; one that is disabled does nothing. */
    public void action(String name) {
        if (!(find(name) instanceof Control.Action action)) {
            throw new IllegalArgumentException(
                    "There is no action named “"
                            + Complaint.visible(name)
                            + "”; there is "
                            + list());
        }
        if (action.enabled().getAsBoolean()) {
            action.run().run();
        }
        listener.stepped();
    }

    /** Makes up to n steps at once, fewer where the run ends before. */
    public void step(int n) {
        for (int i = 0; i < n && demo.canStep(); i++) {
            demo.step();
        }
        listener.stepped();
    }

    /** What happens in the time between two frames while playing. */
    public void advance(double seconds, Player.Deadline deadline) {
        if (player.advance(seconds, deadline)) {
            listener.stepped();
        }
    }

    /** Goes on with the work of the demo until the deadline, a piece of it at least. */
    public void work(Player.Deadline deadline) {
        if (demo.hasWork()) {
            do {
                demo.work();
            } while (demo.hasWork() && !deadline.isOver());
            listener.pointed();
        }
    }

    public void tap(Touch touch) {
        demo.tap(touch);
        listener.stepped();
    }

    public void longPress(Touch touch) {
        demo.longPress(touch);
        listener.stepped();
    }

    public void drag(Touch touch) {
        demo.drag(touch);
        listener.stepped();
    }

    public void release() {
        demo.release();
        listener.stepped();
    }

    /** Hands over a file that the reader opened; an unknown key is refused. */
    public void open(String key, String name, byte[] bytes) {
        if (!(find(key) instanceof Control.Upload upload)) {
            throw new IllegalArgumentException(
                    "There is no file to open named “" + Complaint.visible(key) + "”.");
        }
        upload.take().accept(name, bytes);
        listener.stepped();
    }

    /** The pointer or the keyboard is at the spot of this key; at none where it is empty. */
    public void point(String key) {
        if (!key.equals(spot)) {
            spot = key;
            if (demo.point(key)) {
                listener.pointed();
            }
        }
    }

    /** The pointer moves over the picture without being down. */
    public void hover(Touch touch) {
        if (demo.hover(touch)) {
            listener.pointed();
        }
    }

    /** What the page says to an answer; an exercise that the demo does not have is refused. */
    public Verdict exercise(String key, String answer) {
        for (Exercise exercise : demo.exercises()) {
            if (exercise.key().equals(key)) {
                return exercise.check().apply(answer);
            }
        }
        throw new IllegalArgumentException(
                "There is no exercise named “" + Complaint.visible(key) + "”.");
    }

    /** The model's numbers as a JSON object. */
    public String state() {
        Json json = new Json().open('{');
        demo.state(json);
        return json.close('}').toString();
    }

    /** All settings and actions as a JSON array, labels in a language. */
    public String describe(Lang lang) {
        Json json = new Json().open('[');
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            if (!(control instanceof Control.Readout || control instanceof Control.Upload)) {
                ControlJson.write(control, link.normal(i), lang, json);
            }
        }
        return json.close(']').toString();
    }

    /** The setting of a key; an unknown key is refused. */
    public Control.Setting setting(String key) {
        if (find(key) instanceof Control.Setting setting) {
            return setting;
        }
        throw new IllegalArgumentException(
                "There is no setting named “" + Complaint.visible(key) + "”.");
    }

    /** The control of a key; null where there is none. */
    private Control find(String key) {
        for (Control control : controls) {
            if (control.key().equals(key)) {
                return control;
            }
        }
        return null;
    }

    private String list() {
        StringBuilder names = new StringBuilder();
        for (Control control : controls) {
            if (control instanceof Control.Action) {
                names.append(names.length() == 0 ? "" : ", ").append(control.key());
            }
        }
        return names.append('.').toString();
    }
}
