package neurarium.browser;

import neurarium.ui.Lang;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.WrittenSetting;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * A field that says what is wrong with a text while it is typed, and takes it as soon as it is
 * right. A text that is refused stays with its complaint, until it is mended or the setting gets
 * another value; a refused number gives way to the one before.
 */
final class WrittenInput implements Inputs.Shown {
    private final Setting setting;
    private final Session session;
    private final Lang lang;
    private final Guard guard;
    private final HTMLInputElement input;
    private final HTMLElement complaint;
    private boolean isTyping;

    /** The draft that stands in the field with its complaint; empty where none does. */
    private String draft = "";

    WrittenInput(
            Setting setting,
            Session session,
            Lang lang,
            Guard guard,
            HTMLInputElement input,
            HTMLElement row) {
        this.setting = setting;
        this.session = session;
        this.lang = lang;
        this.guard = guard;
        this.input = input;
        complaint = Dom.element("p", "complaint", row);
        complaint.setAttribute("id", Dom.newId());
        complaint.setAttribute("role", "status");
        Dom.on("input", input, event -> type());
        Dom.on("change", input, event -> end());
        Dom.on("blur", input, event -> isTyping = false);
    }

    private void type() {
        isTyping = true;
        Text problem = setting.problem(input.getValue());
        complain(problem);
        if (problem.isEmpty()) {
            draft = "";
            guard.run(() -> session.set(setting.key(), input.getValue()));
        } else if (setting instanceof WrittenSetting written) {
            draft = input.getValue();
            written.keep(draft);
        }
    }

    private void end() {
        isTyping = false;
        if (setting instanceof Slider || setting instanceof NumberInput) {
            complain(Text.NONE);
        }
        guard.run(this::refresh);
    }

    @Override
    public void refresh() {
        if (isTyping) {
            return;
        }
        String waiting = setting instanceof WrittenSetting written ? written.draft() : "";
        if (!waiting.equals(draft)) {
            draft = waiting;
            complain(draft.isEmpty() ? Text.NONE : setting.problem(draft));
        }
        String text = draft.isEmpty() ? shown() : draft;
        if (!text.equals(input.getValue())) {
            input.setValue(text);
        }
    }

    /** The value as the field shows it: a slider's with the digits of its step. */
    private String shown() {
        if (setting instanceof Slider slider) {
            String text = Numbers.fixed(slider.value(), Inputs.digits(slider));
            return text.replace('−', '-');
        }
        return setting.get();
    }

    private void complain(Text problem) {
        Dom.say(problem.in(lang), complaint);
        if (problem.isEmpty()) {
            input.removeAttribute("aria-invalid");
            input.removeAttribute("aria-describedby");
        } else {
            input.setAttribute("aria-invalid", "true");
            input.setAttribute("aria-describedby", complaint.getAttribute("id"));
        }
    }
}
