package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Choice;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.Session;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A choice as tabs over the picture: native radio buttons, so that arrow keys move in them. */
final class Tabs {
    private final Choice choice;
    private final List<HTMLInputElement> buttons = new ArrayList<>();

    Tabs(Choice choice, Session session, Lang lang, Guard guard, HTMLElement parent) {
        this.choice = choice;
        HTMLElement bar = Dom.element("div", "tabs", parent);
        bar.setAttribute("role", "radiogroup");
        bar.setAttribute("aria-label", choice.label().in(lang));
        String name = Dom.newId();
        for (Option option : choice.options) {
            HTMLElement tab = Dom.element("label", "", bar);
            HTMLInputElement button = Dom.input("radio", tab);
            button.setAttribute("name", name);
            Dom.text("span", "", option.label().in(lang), tab);
            Dom.on(
                    "change",
                    button,
                    event -> guard.run(() -> session.set(choice.key(), option.value())));
            buttons.add(button);
        }
    }

    void refresh() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setChecked(choice.options.get(i).value().equals(choice.get()));
        }
    }
}
