package neurarium.browser;

import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import neurarium.ui.Verdict;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The form of an exercise at its place in the lesson: an answer, a button, what the page says. */
final class ExerciseForm {
    private final Exercise exercise;
    private final Session session;
    private final Host host;
    private final Lang lang;
    private final HTMLElement said;

    private ExerciseForm(
            Exercise exercise, Session session, Host host, Guard guard, HTMLElement place) {
        this.exercise = exercise;
        this.session = session;
        this.host = host;
        lang = Lang.of(host.getLang());
        place.setTextContent("");
        HTMLElement form = Dom.element("form", "exercise", place);
        HTMLInputElement input = exercise.answer().isEmpty() ? null : field(form);
        HTMLElement button = Dom.text("button", "", Text.of("检查", "Check").in(lang), form);
        button.setAttribute("type", "submit");
        said = Dom.element("p", "verdict", form);
        said.setAttribute("role", "status");
        Dom.on(
                "submit",
                form,
                event -> {
                    event.preventDefault();
                    guard.run(() -> check(input == null ? "" : input.getValue()));
                });
    }

    /** Fills the places that the lesson has for the exercises of its demo. */
    static void addAll(Session session, Host host, Guard guard) {
        for (Exercise exercise : session.stage().exercises()) {
            String place = "[data-exercise=\"" + exercise.key() + "\"]";
            HTMLElement element = Dom.document().querySelector(place);
            if (element != null) {
                new ExerciseForm(exercise, session, host, guard, element);
            }
        }
    }

    private HTMLInputElement field(HTMLElement form) {
        String id = Dom.newId();
        HTMLElement label = Dom.text("label", "", exercise.answer().in(lang), form);
        label.setAttribute("for", id);
        HTMLInputElement input = Dom.input("text", form);
        input.setAttribute("id", id);
        input.setAttribute("autocomplete", "off");
        return input;
    }

    private void check(String answer) {
        Verdict verdict = session.exercise(exercise.key(), answer);
        TransportBar.show(verdict, lang, said);
        Json json = new Json().open('{').put("exercise", exercise.key());
        json.put("solved", verdict.status() == Verdict.Status.SUCCESS).close('}');
        host.emit("exercise", json.toString());
    }
}
