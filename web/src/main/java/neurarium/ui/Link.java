package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * The settings of a session as parameters of a link, names and values in turn: taken from one, and
 * written into one so that it opens the same state.
 */
final class Link {
    private static final int MOST_COMPLAINTS = 5;

    private final List<Control> controls;
    private final PageSettings page;
    private final Demo demo;
    private final List<String> defaults = new ArrayList<>();

    /** Remembers the present values as the defaults. */
    Link(List<Control> controls, PageSettings page, Demo demo) {
        this.demo = demo;
        this.controls = controls;
        this.page = page;
        for (Control control : controls) {
            defaults.add(control instanceof Control.Setting setting ? setting.get() : "");
        }
    }

    /**
     * Sets what can be set, the seed before all else, as it draws anew what others may set.
     *
     * @return what could not be taken: the first few one by one, the rest as a number
     */
    List<Text> take(List<String> parameters) {
        List<String> ordered = seedFirst(parameters);
        List<Text> complaints = new ArrayList<>();
        int more = 0;
        for (int i = 0; i < ordered.size(); i += 2) {
            Text problem = take(ordered.get(i), ordered.get(i + 1));
            if (!problem.isEmpty()) {
                if (complaints.size() < MOST_COMPLAINTS) {
                    complaints.add(problem);
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            complaints.add(
                    Text.of(
                            "另有 " + more + " 个参数也无法使用。",
                            more + " more parameters could not be used either."));
        }
        return complaints;
    }

    private static List<String> seedFirst(List<String> parameters) {
        List<String> seeds = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i + 1 < parameters.size(); i += 2) {
            List<String> list = parameters.get(i).equals("seed") ? seeds : others;
            list.add(parameters.get(i));
            list.add(parameters.get(i + 1));
        }
        seeds.addAll(others);
        return seeds;
    }

    private Text take(String key, String value) {
        for (Control control : controls) {
            if (control instanceof Control.Setting setting && setting.key().equals(key)) {
                Text problem = setting.problem(value);
                if (problem.isEmpty()) {
                    setting.accept(value);
                }
                return problem;
            }
        }
        return Complaint.unknownKey(key);
    }

    /** The default of a control; empty where it is no setting. */
    String normal(int index) {
        return defaults.get(index);
    }

    private boolean differs(int index) {
        return controls.get(index) instanceof Control.Setting setting
                && !setting.get().equals(defaults.get(index));
    }

    /** Whether the link will have a setting that sets this one as well. */
    private boolean isSetByAnother(String key) {
        for (int i = 0; i < controls.size(); i++) {
            if (differs(i) && demo.sets(controls.get(i).key(), key)) {
                return true;
            }
        }
        return false;
    }

    /** The settings that differ from their defaults; those of one visit only are left out. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i) instanceof Control.Setting setting
                    && !page.isPassing(setting)
                    && (differs(i) || isSetByAnother(setting.key()))) {
                parameters.add(setting.key());
                parameters.add(setting.get());
            }
        }
        return parameters;
    }
}
