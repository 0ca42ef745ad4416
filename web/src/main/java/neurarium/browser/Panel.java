package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Fold;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The controls of a demo, made from its list; those that only some need lie under "More". */
final class Panel {
    private final Demo demo;
    private final Session session;
    private final Guard guard;
    private final Lang lang;
    private final List<Control> controls = new ArrayList<>();
    private final List<HTMLElement> rows = new ArrayList<>();
    private final List<Inputs.Shown> inputs = new ArrayList<>();
    private final List<Fold> folds;
    private final List<HTMLElement> details = new ArrayList<>();

    Panel(Session session, Lang lang, Inputs maker, Guard guard, HTMLElement parent) {
        this.session = session;
        this.guard = guard;
        this.lang = lang;
        demo = session.demo();
        HTMLElement panel = Dom.element("div", "controls", parent);
        panel.setAttribute("role", "group");
        panel.setAttribute("aria-label", Text.of("控件", "Controls").in(lang));
        addAll(demo.controls(), maker, panel);
        folds = new ArrayList<>(demo.folds());
        if (folds.isEmpty()) {
            folds.add(Fold.more(List.of()));
        }
        HTMLElement last = panel;
        for (Fold fold : folds) {
            last = Dom.element("details", "", panel);
            Dom.text("summary", "", fold.title().in(lang), last);
            addAll(fold.controls(), maker, last);
            details.add(last);
        }
        addAll(List.of(session.setting("seed")), maker, last);
    }

    /** Adds a row for each setting, and one for the buttons that follow each other. */
    private void addAll(List<Control> list, Inputs maker, HTMLElement parent) {
        HTMLElement buttons = null;
        for (Control control : list) {
            if (control instanceof Control.Action action) {
                if (buttons == null) {
                    buttons = Dom.element("div", "row actions", parent);
                }
                HTMLElement button = button(action, buttons);
                add(control, button, () -> Dom.enable(action.enabled().getAsBoolean(), button));
            } else if (control instanceof Control.Upload upload) {
                buttons = null;
                HTMLElement row = Dom.element("div", "row field", parent);
                Uploads.add(upload, session, lang, guard, row);
                add(control, row, () -> {});
            } else if (control instanceof Control.Setting setting) {
                buttons = null;
                HTMLElement row = Dom.element("div", "row " + kind(control), parent);
                add(control, row, maker.add(setting, row));
            }
        }
    }

    private HTMLElement button(Control.Action action, HTMLElement parent) {
        return Dom.button(
                action.label().in(lang),
                parent,
                () -> guard.run(() -> session.action(action.key())));
    }

    private void add(Control control, HTMLElement row, Inputs.Shown input) {
        controls.add(control);
        rows.add(row);
        inputs.add(input);
    }

    private static String kind(Control control) {
        if (control instanceof Control.Slider) {
            return "slider";
        }
        if (control instanceof Control.Toggle) {
            return "toggle";
        }
        if (control instanceof Control.Choice choice) {
            return isLong(choice) ? "field" : "short";
        }
        boolean isLong = control instanceof Control.Field || control instanceof Control.Area;
        return isLong ? "field" : "short";
    }

    /** Whether the names of the options need the whole width. */
    private static boolean isLong(Control.Choice choice) {
        int longest = 0;
        for (Control.Option option : choice.options()) {
            longest = Math.max(longest, option.label().in(Lang.EN).length());
        }
        return longest > 20;
    }

    void refresh() {
        for (int i = 0; i < rows.size(); i++) {
            Dom.show(demo.isRelevant(controls.get(i)), rows.get(i));
            inputs.get(i).refresh();
        }
        for (int i = 0; i < folds.size(); i++) {
            boolean isLast = i == folds.size() - 1; // it holds the seed as well
            Dom.show(isLast || hasRelevant(folds.get(i)), details.get(i));
        }
    }

    private boolean hasRelevant(Fold fold) {
        for (Control control : fold.controls()) {
            if (demo.isRelevant(control)) {
                return true;
            }
        }
        return false;
    }
}
