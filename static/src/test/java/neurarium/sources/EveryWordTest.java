package neurarium.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Section;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a demo says, whatever is chosen in its panel, is in the reader's language. */
class EveryWordTest {
    /** Their pictures consist of words and characters of a text, whose language is its own. */
    private static final Set<String> PICTURES_OF_TEXT =
            Set.of("words", "nextword", "attention", "transformer", "gpt");

    private final Set<String> untranslated = new TreeSet<>();

    static Stream<String> demos() {
        return Catalogue.entries().stream().map(Catalogue.Entry::id);
    }

    @ParameterizedTest
    @MethodSource("demos")
    void isInTheReadersLanguage(String id) {
        Session session = new Session(id, Catalogue.make(id));
        session.open(List.of());
        for (Control control : List.copyOf(session.settings().all())) {
            check(control.label());
            if (control instanceof Choice choice) {
                for (Option option : choice.options) {
                    check(option.label());
                    session.set(choice.key(), option.value());
                    check(session, id);
                }
            }
        }
        session.step(3);
        check(session, id);

        assertEquals("", String.join("\n", untranslated));
    }

    private void check(Session session, String id) {
        session.update();
        for (Section section : session.stage().sections()) {
            check(section.title());
        }
        for (Exercise exercise : session.stage().exercises()) {
            check(exercise.answer());
            check(exercise.check().apply("1").text());
        }
        for (Readout readout : session.stage().readouts()) {
            check(readout.label());
            if (session.stage().isShown(readout)) {
                check(readout.value());
            }
        }
        check(session.verdict().text());
        check(session.description());
        if (!PICTURES_OF_TEXT.contains(id)) {
            checkPicture(session);
        }
    }

    private void checkPicture(Session session) {
        for (Lang lang : Lang.values()) {
            RecordingSurface surface = RecordingSurface.of(session, 800, lang);
            for (Spot spot : surface.spots()) {
                check(spot.explanation());
            }
            for (String call : surface.calls()) {
                if (call.startsWith("text ")) {
                    check(call.split(" ", 4)[3], lang);
                }
            }
        }
    }

    private void check(Text text) {
        for (Lang lang : Lang.values()) {
            check(text.in(lang), lang);
        }
    }

    private void check(String text, Lang lang) {
        if (Translation.isMissing(text, lang.tag)) {
            untranslated.add(lang.code + ": " + text);
        }
    }
}
