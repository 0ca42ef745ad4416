package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The controls of a demo, made from its list; those that only some need lie under "More". */
final class Panel {
    private final Demo demo;
    private final List<Control> controls = new ArrayList<>();
    private final List<HTMLElement> rows = new ArrayList<>();
    private final List<Inputs.Shown> inputs = new ArrayList<>();

    Panel(Demo demo, Control seed, Lang lang, Inputs maker, HTMLElement parent) {
        this.demo = demo;
        HTMLElement panel = Dom.element("div", "controls", parent);
        panel.setAttribute("role", "group");
        panel.setAttribute("aria-label", Text.of("控件", "Controls").in(lang));
        for (Control control : demo.controls()) {
            add(control, maker, panel);
        }
        HTMLElement more = Dom.element("details", "", panel);
        Dom.text("summary", "", Text.of("更多", "More").in(lang), more);
        for (Control control : demo.moreControls()) {
            add(control, maker, more);
        }
        add(seed, maker, more);
    }

    private void add(Control control, Inputs maker, HTMLElement parent) {
        if (control instanceof Control.Setting setting) {
            HTMLElement row = Dom.element("div", "row " + kind(control), parent);
            controls.add(control);
            rows.add(row);
            inputs.add(maker.add(setting, row));
        }
    }

    private static String kind(Control control) {
        if (control instanceof Control.Slider) {
            return "slider";
        }
        return control instanceof Control.Field ? "field" : "short";
    }

    void refresh() {
        for (int i = 0; i < rows.size(); i++) {
            Dom.show(demo.isRelevant(controls.get(i)), rows.get(i));
            inputs.get(i).refresh();
        }
    }
}
