package neurarium.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * What one tab of a demo shows: a model with its controls, its picture and its words. A scene says
 * in its constructor what it has: {@link #controls controls}, {@link #readouts numbers in sight},
 * {@link #steps steps}, {@link #exercises exercises} and the like.
 */
public abstract class Scene {
    private static final Steps STANDS_STILL = Steps.of(() -> false, () -> {});
    private static final Touchable UNTOUCHED = new Touchable() {};

    private final Option tab;
    final List<Control> controls = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Readout> readouts = new ArrayList<>();
    final List<Exercise> exercises = new ArrayList<>();
    Steps steps = STANDS_STILL;
    double speed = 30;
    BooleanSupplier hasWork = () -> false;
    Runnable work = () -> {};
    Touchable touchable = UNTOUCHED;
    IntSupplier currentLine = () -> -2;

    /**
     * A scene of a tab.
     *
     * @param key the value of the tab in the URL, {@code ?view=KEY}
     * @param zh the label of the tab
     * @param en the label of the tab
     */
    protected Scene(String key, String zh, String en) {
        tab = Option.of(key, zh, en);
    }

    /** The tab: its value in the URL and its label on the page. */
    public final Option tab() {
        return tab;
    }

    // What it has

    /**
     * Adds controls that every reader needs, in the order of the panel. A control that several
     * scenes share is one object that each of them adds.
     */
    protected final void controls(Control... more) {
        controls.addAll(List.of(more));
    }

    /** Adds controls that every reader needs. */
    protected final void controls(List<? extends Control> more) {
        controls.addAll(more);
    }

    /** Adds a group of further controls, folded under its title; a demo has one of each title. */
    protected final void section(Section section) {
        sections.add(section);
    }

    /** Adds the group of the controls that only some readers need. */
    protected final void more(Control... more) {
        sections.add(Section.more(more));
    }

    /** Adds the group of the controls that only some readers need. */
    protected final void more(List<? extends Control> more) {
        sections.add(Section.more(List.copyOf(more)));
    }

    /** Adds numbers of the state that stay in sight. */
    protected final void readouts(Readout... more) {
        readouts.addAll(List.of(more));
    }

    /** Adds numbers of the state that stay in sight. */
    protected final void readouts(List<Readout> more) {
        readouts.addAll(more);
    }

    /** Adds exercises of the lesson that the page can check. */
    protected final void exercises(Exercise... more) {
        exercises.addAll(List.of(more));
    }

    /**
     * Says what it runs.
     *
     * @param speed the steps per second at which Play begins
     */
    protected final void steps(double speed, Steps steps) {
        this.speed = speed;
        this.steps = steps;
    }

    /** Says what it runs, in steps that are short enough for a frame. */
    protected final void steps(double speed, BooleanSupplier canStep, Runnable step) {
        steps(speed, Steps.of(canStep, step));
    }

    /**
     * Says what goes on by itself, whether it plays or not.
     *
     * @param work a piece of the work, short enough for a frame
     */
    protected final void work(BooleanSupplier hasWork, Runnable work) {
        this.hasWork = hasWork;
        this.work = work;
    }

    /** Says what the picture does under a pointer at any place, beyond what its spots do. */
    protected final void touch(Touchable touchable) {
        this.touchable = touchable;
    }

    /**
     * Says that it runs the code which the page quotes, line by line.
     *
     * @param currentLine the line, from 0, that is being run; −1 where none is
     */
    protected final void code(IntSupplier currentLine) {
        this.currentLine = currentLine;
    }

    // What it says and shows

    /** What the page says of the present state. */
    public abstract Verdict verdict();

    /** The picture in words, for those who do not see it. */
    public abstract Text description();

    /**
     * Brings up to date what the picture shows: asks for the files that it needs, runs the network
     * that it looks into. Called after changes and before {@link #draw}, which does none of this;
     * while a demo plays less often than the picture is drawn.
     */
    public void update() {}

    /**
     * Draws the picture from the top of a surface at the width of the surface; changes nothing.
     *
     * @return where it ends: the height that it needs
     */
    public abstract double draw(Surface surface);

    /** Writes the numbers of the model under their names on the page into an open object. */
    public abstract void state(Json out);

    /** Returns to the state that the seed and the settings gave; told when Reset is pressed. */
    public void reset() {}

    /** Told when the tab was chosen. */
    public void opened() {}
}
