package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** The scenes of a demo, which of them is on, and what each of them offers. */
public final class Stage {
    private final List<Scene> scenes;
    private final List<Control> controls = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Readout> readouts = new ArrayList<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private final Choice tabs;
    private int on;

    Stage(List<Scene> scenes) {
        this.scenes = scenes;
        List<Integer> indices = new ArrayList<>();
        for (Scene scene : scenes) {
            indices.add(indices.size());
            addNew(scene.controls, controls);
            addSections(scene.sections);
            addNew(scene.readouts, readouts);
            exercises.addAll(scene.exercises);
        }
        tabs =
                Choice.of(
                        "view",
                        Text.of("看什么", "View"),
                        indices,
                        i -> scenes.get(i).tab(),
                        () -> on,
                        this::show);
    }

    private static <T extends Control> void addNew(List<T> from, List<T> to) {
        for (T control : from) {
            if (!to.contains(control)) {
                to.add(control);
            }
        }
    }

    /** Joins the groups of one title; the group that holds the rest stays the last. */
    private void addSections(List<Section> more) {
        for (Section section : more) {
            int same = 0;
            while (same < sections.size() && !sections.get(same).title().equals(section.title())) {
                same++;
            }
            if (same < sections.size()) {
                List<Control> joined = new ArrayList<>(sections.get(same).controls());
                addNew(section.controls(), joined);
                sections.set(same, new Section(section.title(), joined));
            } else {
                int end = sections.size();
                boolean endsInMore = end > 0 && sections.get(end - 1).title().equals(Section.MORE);
                sections.add(endsInMore ? end - 1 : end, section);
            }
        }
    }

    private void show(int index) {
        if (on != index) {
            on = index;
            scene().opened();
        }
    }

    public List<Scene> scenes() {
        return scenes;
    }

    /** The scene that is on. */
    public Scene scene() {
        return scenes.get(on);
    }

    /** The choice of the scene; a demo with one scene has no tabs. */
    public List<Choice> tabs() {
        return scenes.size() > 1 ? List.of(tabs) : List.of();
    }

    /** The controls of all scenes that are in sight. */
    public List<Control> controls() {
        return controls;
    }

    /** The folded groups of all scenes. */
    public List<Section> sections() {
        return sections;
    }

    public List<Readout> readouts() {
        return readouts;
    }

    public List<Exercise> exercises() {
        return exercises;
    }

    /** The exercise of a key; one that the demo does not have is refused. */
    public Exercise exercise(String key) {
        for (Exercise exercise : exercises) {
            if (exercise.key().equals(key)) {
                return exercise;
            }
        }
        throw new IllegalArgumentException(
                "There is no exercise named “" + InvalidValue.visible(key) + "”.");
    }

    /** The tabs and all controls of all scenes. */
    public List<Control> settings() {
        List<Control> all = new ArrayList<>(tabs());
        all.addAll(controls);
        for (Section section : sections) {
            all.addAll(section.controls());
        }
        return all;
    }

    /** Whether the scene that is on has a control and a use for it now. */
    public boolean isShown(Control control) {
        return has(scene(), control) && control.isShown();
    }

    private static boolean has(Scene scene, Control control) {
        if (scene.controls.contains(control) || scene.readouts.contains(control)) {
            return true;
        }
        for (Section section : scene.sections) {
            if (section.controls().contains(control)) {
                return true;
            }
        }
        return false;
    }

    /** What the scene that is on runs; what can do no step where it does not run. */
    public Steps steps() {
        return scene().steps;
    }

    /** Whether the scene that is on has work to go on with. */
    public boolean hasWork() {
        return scene().hasWork.getAsBoolean();
    }

    /** What the picture that is on does under a pointer. */
    public Touchable touchable() {
        return scene().touchable;
    }

    /** The line of the quoted code that is run, −1 where none is; −2 where the scene has none. */
    public int currentLine() {
        return scene().currentLine.getAsInt();
    }
}
