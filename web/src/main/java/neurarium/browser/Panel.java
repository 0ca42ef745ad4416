package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextArea;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;
import neurarium.ui.Upload;
import org.teavm.jso.dom.html.HTMLElement;

/** The controls of a demo, made from its list; those that only some need lie under "More". */
final class Panel {
    private final Session session;
    private final Guard guard;
    private final Lang lang;
    private final List<Control> controls = new ArrayList<>();
    private final List<HTMLElement> rows = new ArrayList<>();
    private final List<Inputs.Shown> inputs = new ArrayList<>();
    private final List<Section> sections;
    private final List<HTMLElement> details = new ArrayList<>();

    Panel(Session session, Lang lang, Inputs maker, Guard guard, HTMLElement parent) {
        this.session = session;
        this.guard = guard;
        this.lang = lang;
        HTMLElement panel = Dom.element("div", "controls", parent);
        panel.setAttribute("role", "group");
        panel.setAttribute("aria-label", Text.of("控件", "Controls").in(lang));
        addAll(session.stage().controls(), maker, panel);
        sections = new ArrayList<>(session.stage().sections());
        if (sections.isEmpty()) {
            sections.add(Section.more(List.of()));
        }
        HTMLElement last = panel;
        for (Section section : sections) {
            last = Dom.element("details", "", panel);
            Dom.text("summary", "", section.title().in(lang), last);
            addAll(section.controls(), maker, last);
            details.add(last);
        }
        addAll(List.of(session.settings().get("seed")), maker, last);
    }

    /** Adds a row for each setting, and one for the buttons that follow each other. */
    private void addAll(List<Control> list, Inputs maker, HTMLElement parent) {
        HTMLElement buttons = null;
        for (Control control : list) {
            if (control instanceof Action action) {
                if (buttons == null) {
                    buttons = Dom.element("div", "row actions", parent);
                }
                HTMLElement button = button(action, buttons);
                add(control, button, () -> Dom.enable(action.isEnabled(), button));
            } else if (control instanceof Upload upload) {
                buttons = null;
                HTMLElement row = Dom.element("div", "row field", parent);
                Uploads.add(upload, session, lang, guard, row);
                add(control, row, () -> {});
            } else if (control instanceof Setting setting) {
                buttons = null;
                HTMLElement row = Dom.element("div", "row " + kind(control), parent);
                add(control, row, maker.add(setting, row));
            }
        }
    }

    private HTMLElement button(Action action, HTMLElement parent) {
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
        if (control instanceof Slider) {
            return "slider";
        }
        if (control instanceof Toggle) {
            return "toggle";
        }
        if (control instanceof Choice choice) {
            return isLong(choice) ? "field" : "short";
        }
        boolean isLong = control instanceof TextField || control instanceof TextArea;
        return isLong ? "field" : "short";
    }

    /** Whether the names of the options need the whole width. */
    private static boolean isLong(Choice choice) {
        int longest = 0;
        for (Option option : choice.options) {
            longest = Math.max(longest, option.label().in(Lang.EN).length());
        }
        return longest > 20;
    }

    void refresh() {
        for (int i = 0; i < rows.size(); i++) {
            Dom.show(session.stage().isShown(controls.get(i)), rows.get(i));
            inputs.get(i).refresh();
        }
        for (int i = 0; i < sections.size(); i++) {
            boolean isLast = i == sections.size() - 1; // it holds the seed as well
            Dom.show(isLast || hasShown(sections.get(i)), details.get(i));
        }
    }

    private boolean hasShown(Section section) {
        for (Control control : section.controls()) {
            if (session.stage().isShown(control)) {
                return true;
            }
        }
        return false;
    }
}
