package neurarium.browser;

import neurarium.ui.Choice;
import neurarium.ui.Lang;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextArea;
import neurarium.ui.Toggle;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Makes the native inputs of a control; each shows the session's value and sets it. */
final class Inputs {
    /** An input on the page. */
    interface Shown {
        /** Shows the present value, but never under the hand of somebody who is typing. */
        void refresh();
    }

    private static final int NOTCHES = 400;

    private final Session session;
    private final Lang lang;
    private final Guard guard;

    Inputs(Session session, Lang lang, Guard guard) {
        this.session = session;
        this.lang = lang;
        this.guard = guard;
    }

    /** Adds the row of a setting to a panel. */
    Shown add(Setting setting, HTMLElement row) {
        String id = Dom.newId();
        HTMLElement label = Dom.text("label", "", setting.label().in(lang), row);
        label.setAttribute("for", id);
        if (setting instanceof Choice choice) {
            return select(choice, id, row);
        }
        if (setting instanceof Toggle toggle) {
            return checkbox(toggle, id, row);
        }
        if (setting instanceof TextArea) {
            return field(setting, area(id, row), row);
        }
        if (setting instanceof Slider slider) {
            return slider(slider, id, row);
        }
        return field(setting, setting instanceof NumberInput ? "number" : "text", id, row);
    }

    /** Several lines; the element has value and events like an input of one line. */
    private static HTMLInputElement area(String id, HTMLElement row) {
        HTMLInputElement area = (HTMLInputElement) (JSObject) Dom.element("textarea", "", row);
        area.setAttribute("id", id);
        area.setAttribute("rows", "6");
        area.setAttribute("spellcheck", "false");
        return area;
    }

    private Shown select(Choice choice, String id, HTMLElement row) {
        HTMLElement element = Dom.element("select", "", row);
        element.setAttribute("id", id);
        HTMLSelectElement select = (HTMLSelectElement) element;
        for (Option option : choice.options) {
            HTMLElement item = Dom.text("option", "", option.label().in(lang), element);
            item.setAttribute("value", option.value());
        }
        Dom.on("change", element, event -> set(choice, select.getValue()));
        return () -> {
            if (!choice.get().equals(select.getValue())) {
                select.setValue(choice.get());
            }
        };
    }

    private Shown checkbox(Toggle toggle, String id, HTMLElement row) {
        HTMLInputElement box = Dom.input("checkbox", row);
        box.setAttribute("id", id);
        Dom.on("change", box, event -> set(toggle, box.isChecked() ? "1" : "0"));
        return () -> box.setChecked(toggle.isOn());
    }

    private Shown slider(Slider slider, String id, HTMLElement row) {
        Setting setting = slider;
        HTMLInputElement range = Dom.input("range", row);
        range.setAttribute("id", id);
        boolean log = isLogarithmic(slider);
        range.setAttribute("min", log ? "0" : Numbers.exact(slider.min));
        range.setAttribute("max", log ? "" + NOTCHES : Numbers.exact(slider.max));
        range.setAttribute("step", log ? "1" : Numbers.exact(slider.step));
        Dom.on(
                "input",
                range,
                event -> {
                    double value = Numbers.parse(range.getValue());
                    set(setting, Numbers.exact(log ? fromNotch(slider, value) : value));
                });
        Shown number = field(setting, "number", Dom.newId(), row);
        return () -> {
            double value = slider.value();
            String text = log ? "" + toNotch(slider, value) : Numbers.exact(value);
            if (!text.equals(range.getValue())) {
                range.setValue(text);
                range.setAttribute("aria-valuetext", Numbers.fixed(value, digits(slider)));
            }
            number.refresh();
        };
    }

    /** A range over two powers of ten or more is spread evenly over its powers. */
    private static boolean isLogarithmic(Slider slider) {
        return slider.min > 0 && slider.max / slider.min >= 100;
    }

    private static double fromNotch(Slider slider, double notch) {
        double value = slider.min * Math.pow(slider.max / slider.min, notch / NOTCHES);
        double power = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double steps = Math.max(1, Math.rint(power / slider.step)) * slider.step;
        double rounded = Math.rint(value / steps) * steps;
        double tidy = Math.rint(rounded * 1e6) / 1e6;
        return Math.max(slider.min, Math.min(slider.max, tidy));
    }

    private static int toNotch(Slider slider, double value) {
        double part = Math.log(value / slider.min) / Math.log(slider.max / slider.min);
        return (int) Math.round(part * NOTCHES);
    }

    private Shown field(Setting setting, String type, String id, HTMLElement row) {
        HTMLInputElement input = Dom.input(type, row);
        input.setAttribute("id", id);
        if (setting instanceof Slider slider) {
            input.setAttribute("aria-label", valueOf(setting).in(lang));
            bounds(input, slider.min, slider.max, slider.step);
        } else if (setting instanceof NumberInput number) {
            bounds(input, number.min, number.max, 1);
        } else {
            input.setAttribute("spellcheck", "false");
            input.setAttribute("autocomplete", "off");
        }
        return field(setting, input, row);
    }

    private Shown field(Setting setting, HTMLInputElement input, HTMLElement row) {
        return new WrittenInput(setting, session, lang, guard, input, row);
    }

    private static Text valueOf(Setting setting) {
        return Text.of("{label} 的值", "{label}, value").with("label", setting.label());
    }

    private static void bounds(HTMLInputElement input, double min, double max, double step) {
        input.setAttribute("min", Numbers.exact(min));
        input.setAttribute("max", Numbers.exact(max));
        input.setAttribute("step", Numbers.exact(step));
    }

    static int digits(Slider slider) {
        int digits = 0;
        for (double step = slider.step; step < 0.999 && digits < 6; step *= 10) {
            digits++;
        }
        return digits;
    }

    private void set(Setting setting, String value) {
        guard.run(() -> session.set(setting.key(), value));
    }
}
