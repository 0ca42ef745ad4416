package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** All controls of a session by their keys, and the values that its settings open with. */
public final class Settings {
    private final List<Control> all;
    private final Link link;

    /** What Reset returns settings to: their values when the link was taken. */
    private List<String> opening;

    Settings(List<Control> all, PageSettings page) {
        this.all = all;
        link = new Link(all, page);
        opening = values();
    }

    public List<Control> all() {
        return all;
    }

    /** The setting of a key; an unknown key is refused. */
    public Setting get(String key) {
        if (find(key) instanceof Setting setting) {
            return setting;
        }
        throw unknown("setting", key, "");
    }

    /** What is wrong with a value for a setting; {@link Text#NONE} where nothing is. */
    public Text problem(String key, String value) {
        return get(key).problem(value);
    }

    /** The file that a key opens; an unknown key is refused. */
    Upload upload(String key) {
        if (find(key) instanceof Upload upload) {
            return upload;
        }
        throw unknown("file to open", key, "");
    }

    /** The action of a key; an unknown key is refused, with those that there are. */
    Action action(String key) {
        if (find(key) instanceof Action action) {
            return action;
        }
        StringBuilder keys = new StringBuilder();
        for (Control control : all) {
            if (control instanceof Action) {
                keys.append(keys.length() == 0 ? "" : ", ").append(control.key());
            }
        }
        throw unknown("action", key, "; there is " + keys);
    }

    private static IllegalArgumentException unknown(String kind, String key, String others) {
        return new IllegalArgumentException(
                "There is no "
                        + kind
                        + " named “"
                        + InvalidValue.visible(key)
                        + "”"
                        + others
                        + ".");
    }

    /** The control of a key; null where there is none. */
    private Control find(String key) {
        for (Control control : all) {
            if (control.key().equals(key)) {
                return control;
            }
        }
        return null;
    }

    /** The value of each setting; empty for other controls. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        for (Control control : all) {
            values.add(control instanceof Setting setting ? setting.get() : "");
        }
        return values;
    }

    /** The settings that have another value than before. */
    List<Setting> changed(List<String> before) {
        List<Setting> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Setting setting && !setting.get().equals(before.get(i))) {
                changed.add(setting);
            }
        }
        return changed;
    }

    /**
     * The parameters of a URL without those that whoever passed it on has added: their names are
     * like none of ours.
     */
    public List<String> own(List<String> parameters) {
        return link.own(parameters);
    }

    /**
     * Takes the parameters of the URL, names and values in turn.
     *
     * @return what could not be taken
     */
    List<Text> open(List<String> parameters) {
        List<Text> problems = link.take(parameters);
        opening = values();
        return problems;
    }

    /** The settings that differ from their defaults, names and values in turn. */
    public List<String> parameters() {
        return link.parameters();
    }

    /** Returns what resets itself to the values that it opened with. */
    void reset() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Setting setting
                    && setting.isReset()
                    && !setting.get().equals(opening.get(i))
                    && setting.problem(opening.get(i)).isEmpty()) {
                setting.accept(opening.get(i));
            }
        }
    }

    /** Draws the random numbers of a seed: Reset returns to what they gave. */
    void draw(Runnable seed) {
        List<String> before = values();
        seed.run();
        List<String> drawn = values();
        link.noteSeeded(before, drawn);
        for (int i = 0; i < all.size(); i++) {
            if (!drawn.get(i).equals(before.get(i))) {
                opening.set(i, drawn.get(i));
            }
        }
    }

    /** All settings and actions as a JSON array, labels in a language. */
    public String describe(Lang lang) {
        Json json = new Json().open('[');
        for (int i = 0; i < all.size(); i++) {
            Control control = all.get(i);
            if (!(control instanceof Readout || control instanceof Upload)) {
                ControlJson.write(control, link.defaultValue(i), lang, json);
            }
        }
        return json.close(']').toString();
    }
}
