package neurarium.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
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
        for (Control control : List.copyOf(session.controls())) {
            check(control.label());
            if (control instanceof Control.Choice choice) {
                for (Control.Option option : choice.options()) {
                    check(option.label());
                    session.set(choice.key(), option.value());
                    check(session.demo(), id);
                }
            }
        }
        session.step(3);
        check(session.demo(), id);

        assertEquals("", String.join("\n", untranslated));
    }

    private void check(Demo demo, String id) {
        for (Fold fold : demo.folds()) {
            check(fold.title());
        }
        for (Exercise exercise : demo.exercises()) {
            check(exercise.answer());
            check(exercise.check().apply("1").text());
        }
        for (Control.Readout readout : demo.readouts()) {
            check(readout.label());
            check(readout.value().get());
        }
        check(demo.verdict().text());
        check(demo.description());
        if (!PICTURES_OF_TEXT.contains(id)) {
            checkPicture(demo);
        }
    }

    private void checkPicture(Demo demo) {
        for (Lang lang : Lang.values()) {
            RecordingSurface surface = new RecordingSurface(800, demo.height(800), lang);
            demo.draw(surface);
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
