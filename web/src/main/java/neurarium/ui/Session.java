package neurarium.ui;

import java.util.List;

/**
 * One running demo. All changes pass through here, whether they come from a control, the URL, a
 * message, a key, a touch or a script, so that each is checked and reported in one way. It alone
 * resets, waits for data, and keeps the steps that have to wait.
 */
public final class Session {
    /** Whoever shows the session: told after each change and each step. */
    public interface Listener {
        /** A value was set, by whatever means. */
        default void changed(String key, String value) {}

        /** The model made steps, was reset, or was touched in its picture. */
        default void stepped() {}

        /** Play began or ended. */
        default void played(boolean playing) {}

        /** Only the picture changed: something else is pointed at. */
        default void pointed() {}
    }

    private final String id;
    private final Demo demo;
    private final Stage stage;
    private final Player player;
    private final Deferred deferred;
    private final PageSettings page = new PageSettings();
    private final Settings settings;
    private Listener listener = new Listener() {};
    private int seed = 1;
    private String spot = "";
    private boolean changed = true;
    private boolean unseen = true;
    private boolean stale = true;

    public Session(String id, Demo demo) {
        this.id = id;
        this.demo = demo;
        demo.seed(seed);
        stage = new Stage(demo.scenes());
        player = new Player(stage);
        deferred = new Deferred(stage);
        List<Control> controls = stage.settings();
        controls.addAll(transport());
        controls.addAll(stage.readouts());
        controls.addAll(page.settings());
        settings = new Settings(controls, page);
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

    /** The scenes, and which of them is on. */
    public Stage stage() {
        return stage;
    }

    public Player player() {
        return player;
    }

    public PageSettings page() {
        return page;
    }

    /** All controls: the demo's, the shared ones, and the settings of the page. */
    public List<Control> controls() {
        return settings.all();
    }

    /** The controls every demo has, in the order and words they have everywhere. */
    private List<Control> transport() {
        return List.of(
                new Action("reset", Text.of("重来", "Reset"), this::reset),
                new Action(
                        "play", Text.of("播放", "Play"), () -> stage.steps().canStep(), player::play),
                new Action("pause", Text.of("暂停", "Pause"), player::pause),
                new Action(
                        "step",
                        Text.of("走一步", "Step"),
                        () -> stage.steps().canStep(),
                        () -> deferred.add(1, () -> {})),
                new Action("newseed", Text.of("换种子", "New seed"), this::newSeed),
                new Slider(
                        "speed",
                        Text.of("步/秒", "Steps/s"),
                        1,
                        Player.MAX_SPEED,
                        1,
                        player::speed,
                        player::speed),
                new NumberInput(
                        "seed", Text.of("随机种子", "Seed"), 0, 999999, () -> seed, this::reseed));
    }

    private void reset() {
        player.pause();
        deferred.drop();
        demo.reset();
        stage.scene().reset();
        settings.reset();
    }

    private void newSeed() {
        reseed((seed + 1) % 1000000);
    }

    private void reseed(int seed) {
        this.seed = seed;
        player.pause();
        deferred.drop();
        settings.draw(() -> demo.seed(seed));
    }

    /**
     * Takes the parameters of the URL, names and values in turn.
     *
     * @return what could not be taken, for the page to show; defaults stand in for it
     */
    public List<Text> open(List<String> parameters) {
        List<Text> problems = settings.open(parameters);
        update();
        if (page.autoplay()) {
            player.play();
        }
        return problems;
    }

    /** The settings that differ from their defaults, names and values in turn. */
    public List<String> parameters() {
        return settings.parameters();
    }

    /** All settings and actions as a JSON array, labels in a language. */
    public String describe(Lang lang) {
        return settings.describe(lang);
    }

    /** The setting of a key; an unknown key is refused. */
    public Setting setting(String key) {
        return settings.get(key);
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
        Setting setting = setting(key);
        observe(() -> setting.set(value), key);
    }

    /** Does something, and tells of each setting that has another value afterwards. */
    private void observe(Runnable action, String key) {
        List<String> before = settings.values();
        boolean wasPlaying = player.isPlaying();
        action.run();
        refresh();
        if (!key.isEmpty()) {
            listener.changed(key, get(key));
        }
        for (Setting other : settings.changed(before)) {
            if (!other.key().equals(key)) {
                listener.changed(other.key(), other.get());
            }
        }
        if (player.isPlaying() != wasPlaying) {
            listener.played(player.isPlaying());
        }
    }

    /** A touch or a button: its changes, and that the model may be another. */
    private void touch(Runnable action) {
        update(); // what is touched is what is seen
        observe(action, "");
        listener.stepped();
    }

    /** Presses a button; one that is disabled does nothing. */
    public void action(String name) {
        Action action = settings.action(name);
        update();
        if (!action.isEnabled()) {
            listener.stepped();
        } else if (name.equals("step")) {
            action.run(); // it is made below, or when the data are there
        } else if (name.equals("play") || name.equals("pause")) {
            observe(action::run, "");
            listener.pointed();
        } else {
            touch(action::run);
        }
        workOff(deferred.isWaiting() ? () -> true : () -> false);
    }

    /**
     * Makes up to n steps at once, fewer where the run ends before; those that must wait for data
     * are made by {@link #workOff} when the data are there.
     */
    public void step(int n) {
        step(n, () -> {});
        workOff(() -> false);
    }

    /** Asks for n steps; {@code done} is told when they are made, or the run has ended. */
    public void step(int n, Runnable done) {
        deferred.add(n, done);
    }

    /** Whether steps were asked for that are not made yet. */
    public boolean hasDeferredSteps() {
        return !deferred.isEmpty();
    }

    /** Makes the steps that were asked for, until the deadline or until they have to wait. */
    public void workOff(Player.Deadline deadline) {
        if (deferred.isEmpty()) {
            return;
        }
        update();
        if (deferred.workOff(deadline)) {
            stale = true;
            listener.stepped();
        }
    }

    /** What happens in the time between two frames while playing. */
    public void advance(double seconds, Player.Deadline deadline) {
        if (changed) {
            update();
        }
        boolean wasPlaying = player.isPlaying();
        if (player.advance(seconds, deadline)) {
            stale = true;
            listener.stepped();
        }
        if (wasPlaying && !player.isPlaying()) {
            refresh();
            listener.played(false);
        }
    }

    /** Goes on with the work of the scene until the deadline, a piece of it at least. */
    public void work(Player.Deadline deadline) {
        if (stage.hasWork()) {
            do {
                stage.scene().work.run();
            } while (stage.hasWork() && !deadline.isOver());
            stale = true;
            listener.pointed();
        }
    }

    /** Says that something arrived from outside, such as a file. */
    public void refresh() {
        changed = true;
        unseen = true;
    }

    /** Whether more than steps has changed since the last {@link #prepare}. */
    public boolean hasChanged() {
        return unseen;
    }

    /** Brings up to date what is drawn next. */
    public void prepare() {
        update();
        unseen = false;
    }

    /** Brings up to date what the picture shows, if anything changed since. */
    public void update() {
        if (changed || stale) {
            changed = false;
            stale = false;
            stage.scene().update();
        }
    }

    /**
     * Draws the picture, brought up to date before.
     *
     * @return its height
     */
    public double draw(Surface surface) {
        update();
        return stage.scene().draw(surface);
    }

    public Verdict verdict() {
        update();
        return stage.scene().verdict();
    }

    /** The picture in words. */
    public Text description() {
        update();
        return stage.scene().description();
    }

    /** Presses a spot, by the pointer or by the keyboard. */
    public void press(Spot spot, double width) {
        if (!spot.setting().isEmpty()) {
            set(spot.setting(), spot.value());
        } else if (spot.press() != null) {
            touch(spot.press());
        } else {
            tap(new Touch(spot.box().centerX(), spot.box().centerY(), width));
        }
    }

    public void tap(Touch touch) {
        touch(() -> stage.touchable().tap(touch));
    }

    public void longPress(Touch touch) {
        touch(() -> stage.touchable().longPress(touch));
    }

    public void drag(Touch touch) {
        touch(() -> stage.touchable().drag(touch));
    }

    public void release() {
        touch(() -> stage.touchable().release());
    }

    /** Hands over a file that the reader opened; an unknown key is refused. */
    public void open(String key, String name, byte[] bytes) {
        Upload upload = settings.upload(key);
        touch(() -> upload.receive(name, bytes));
    }

    /** The pointer or the keyboard is at a spot; null where it is at none. */
    public void point(Spot at) {
        String key = at == null ? "" : at.key();
        if (key.equals(spot)) {
            return;
        }
        spot = key;
        update();
        if (at != null && at.point() != null) {
            observe(at.point(), "");
        }
        listener.pointed();
    }

    /** The key of the spot that is pointed at; empty where none is. */
    public String pointed() {
        return spot;
    }

    /** The pointer moves over the picture without being down. */
    public void hover(Touch touch) {
        update();
        if (stage.touchable().hover(touch)) {
            refresh();
            listener.pointed();
        }
    }

    /**
     * Whether a press at this place belongs to the picture, so that it must not scroll the page.
     */
    public boolean capturesPointer(Touch touch) {
        update();
        return stage.touchable().capturesPointer(touch);
    }

    /** What the page says to an answer; an exercise that the demo does not have is refused. */
    public Verdict exercise(String key, String answer) {
        update();
        for (Exercise exercise : stage.exercises()) {
            if (exercise.key().equals(key)) {
                return exercise.check().apply(answer);
            }
        }
        throw new IllegalArgumentException(
                "There is no exercise named “" + InvalidValue.visible(key) + "”.");
    }

    /** The model's numbers as a JSON object, and which tab is on. */
    public String state() {
        update();
        Json json = new Json().open('{');
        if (stage.scenes().size() > 1) {
            json.put("view", stage.scene().tab().value());
        }
        stage.scene().state(json);
        return json.close('}').toString();
    }
}
