package neurarium.ui;

import java.util.List;

/**
 * One running demo. All changes pass through here, whether they come from a control, the URL, a
 * message, a key, a touch or a script, so that each is checked and reported in one way. It alone
 * resets, waits for data, and keeps the steps that have to wait.
 */
public final class Session {
    private final String id;
    private final Demo demo;
    private final Stage stage;
    private final Player player;
    private final Deferred deferred;
    private final PageSettings page = new PageSettings();
    private final Settings settings;
    private final Pointer pointer = new Pointer(this);
    private SessionListener listener = new SessionListener() {};
    private int seed = 1;
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
        controls.addAll(Transport.controls(this));
        controls.addAll(stage.readouts());
        controls.addAll(page.settings());
        settings = new Settings(controls, page);
    }

    public void listen(SessionListener listener) {
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

    /** All controls: the demo's, the shared ones, and the settings of the page. */
    public Settings settings() {
        return settings;
    }

    /** What is done in the picture, by a finger, the mouse or the keyboard. */
    public Pointer pointer() {
        return pointer;
    }

    public PageSettings page() {
        return page;
    }

    /** Begins again: the model, what was set beside it, and what was to be done. */
    void reset() {
        player.pause();
        deferred.drop();
        demo.reset();
        stage.scene().reset();
        settings.reset();
    }

    int seed() {
        return seed;
    }

    /** Begins again with other random numbers. */
    void reseed(int seed) {
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

    /** The value of a setting as text; an unknown key is refused. */
    public String get(String key) {
        return settings.get(key).get();
    }

    /** Sets a value; refused with the key, the value and what is allowed. */
    public void set(String key, String value) {
        Setting setting = settings.get(key);
        observe(() -> setting.set(value), key);
    }

    /** Does something, and tells of each setting that has another value afterwards. */
    void observe(Runnable action, String key) {
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
    void touch(Runnable action) {
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

    /** Says that only the picture is another, as another spot is pointed at. */
    void repaint() {
        listener.pointed();
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

    /** Hands over a file that the reader opened; an unknown key is refused. */
    public void open(String key, OpenedFile file) {
        Upload upload = settings.upload(key);
        touch(() -> upload.receive(file));
    }

    /** What the page says to an answer; an exercise that the demo does not have is refused. */
    public Verdict exercise(String key, String answer) {
        update();
        return stage.exercise(key).check().apply(answer);
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
