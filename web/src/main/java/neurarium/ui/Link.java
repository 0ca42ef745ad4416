package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * The settings of a session as parameters of a link, names and values in turn: taken from one, and
 * written into one so that it opens the same state.
 */
final class Link {
    /** What stands for settings that were packed into a link and could not be unpacked. */
    static final String PACKED = "packed";

    private static final int MAX_PROBLEMS = 5;

    private final List<Control> controls;
    private final PageSettings page;
    private final List<String> defaults = new ArrayList<>();

    /** The keys of the settings that a seed has drawn: a link with a seed carries them. */
    private final List<String> seeded = new ArrayList<>();

    /** Remembers the present values as the defaults. */
    Link(List<Control> controls, PageSettings page) {
        this.controls = controls;
        this.page = page;
        for (Control control : controls) {
            defaults.add(control instanceof Setting setting ? setting.get() : "");
        }
    }

    /**
     * Sets what can be set, in whatever order it comes: what sets other settings goes before them.
     *
     * @return what could not be taken: the first few one by one, the rest as a number
     */
    List<Text> take(List<String> parameters) {
        List<String> ordered = leadersFirst(parameters);
        List<Text> problems = new ArrayList<>();
        int more = 0;
        for (int i = 0; i < ordered.size(); i += 2) {
            Text problem = take(ordered.get(i), ordered.get(i + 1));
            if (!problem.isEmpty()) {
                if (problems.size() < MAX_PROBLEMS) {
                    problems.add(problem);
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            problems.add(
                    Text.of("另有 {n} 个参数也无法使用。", "{n} more parameters could not be used either.")
                            .with("n", more));
        }
        return problems;
    }

    /** The seed first, then what sets other settings, then those. */
    private List<String> leadersFirst(List<String> parameters) {
        List<String> ordered = new ArrayList<>();
        for (int rank = 0; rank <= 3; rank++) {
            for (int i = 0; i + 1 < parameters.size(); i += 2) {
                if (rank(parameters.get(i)) == rank) {
                    ordered.add(parameters.get(i));
                    ordered.add(parameters.get(i + 1));
                }
            }
        }
        return ordered;
    }

    private int rank(String key) {
        if (key.equals("seed")) {
            return 0;
        }
        boolean leads = false;
        boolean follows = false;
        for (Control control : controls) {
            if (control instanceof Setting setting) {
                leads |= setting.key().equals(key) && setting.isLeader();
                follows |= setting.alsoSets(key);
            }
        }
        return !leads ? 3 : follows ? 2 : 1;
    }

    private Text take(String key, String value) {
        for (Control control : controls) {
            if (control instanceof Setting setting && setting.key().equals(key)) {
                Text problem = setting.problem(value);
                if (problem.isEmpty()) {
                    setting.accept(value);
                }
                return problem;
            }
        }
        return unknown(key);
    }

    private Text unknown(String key) {
        return key.equals(PACKED)
                ? InvalidValue.brokenLink()
                : InvalidValue.unknownKey(key, Misspelling.meant(key, names()));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Control control : controls) {
            names.add(control.key());
        }
        return names;
    }

    /** The parameters whose names are ours or like one of ours. */
    List<String> own(List<String> parameters) {
        List<String> names = names();
        names.add(PACKED);
        List<String> own = new ArrayList<>();
        for (int i = 0; i + 1 < parameters.size(); i += 2) {
            if (!Misspelling.meant(parameters.get(i), names).isEmpty()) {
                own.add(parameters.get(i));
                own.add(parameters.get(i + 1));
            }
        }
        return own;
    }

    /** The default of a control; empty where it is no setting. */
    String defaultValue(int index) {
        return defaults.get(index);
    }

    private boolean differs(int index) {
        return controls.get(index) instanceof Setting setting
                && !setting.get().equals(defaults.get(index));
    }

    /** Notes which settings a seed has drawn anew, from all values before and after it. */
    void noteSeeded(List<String> before, List<String> after) {
        for (int i = 0; i < controls.size(); i++) {
            String key = controls.get(i).key();
            boolean isDrawn = !after.get(i).equals(before.get(i)) && differs(i);
            if (isDrawn && !seeded.contains(key)) {
                seeded.add(key);
            }
        }
    }

    /** Whether the link will have a setting that sets this one as well. */
    private boolean isSetByAnother(String key) {
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i) instanceof Setting setting && differs(i)) {
                boolean isSeed = setting.key().equals("seed");
                if (setting.alsoSets(key) || (isSeed && seeded.contains(key))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The settings that differ from their defaults; those of one visit only are left out. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i) instanceof Setting setting
                    && !page.isTransient(setting)
                    && (differs(i) || isSetByAnother(setting.key()))) {
                parameters.add(setting.key());
                parameters.add(setting.get());
            }
        }
        return parameters;
    }
}
