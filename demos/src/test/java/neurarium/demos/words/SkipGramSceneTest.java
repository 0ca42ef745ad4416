package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SkipGramSceneTest {
    private final Session session = new Session("words", new WordsDemo());

    @BeforeEach
    void open() {
        session.open(List.of("view", "train"));
    }

    private RecordingSurface picture() {
        return RecordingSurface.of(session, 800, Lang.EN);
    }

    @Test
    void aPressOnAWordAsksForItsContexts() {
        assertTrue(picture().says("What stands near “cat”?"));

        session.pointer().press(picture().spot("token.4"), 800);
        assertTrue(picture().says("What stands near “barn”?"));

        Box cat = picture().spot("token.1").box();
        session.pointer().tap(new Touch(cat.centerX(), cat.centerY(), 800));
        assertTrue(picture().says("What stands near “cat”?"));
    }

    private static boolean hasTick(List<String> calls, String number) {
        return calls.stream().anyMatch(call -> call.endsWith(" QUIET " + number));
    }

    @Test
    void thePlaneGrowsWithTheVectorsAndShrinksWhenTrainingBeginsAnew() {
        List<String> start = picture().calls();
        assertTrue(hasTick(start, "−1"));
        session.step(600);
        assertTrue(hasTick(picture().calls(), "−5"), picture().calls()::toString);

        session.action("reset");

        assertEquals(start, picture().calls());
    }

    @Test
    void anotherCorpusHasOtherWords() {
        session.set("corpus", "zh");

        assertTrue(picture().says("猫"));
        assertFalse(picture().says("cat"));
    }
}
