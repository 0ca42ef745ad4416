package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.SessionListener;
import neurarium.ui.Touch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodesSceneTest {
    private final Session session = new Session("words", new WordsDemo());

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface picture() {
        return RecordingSurface.of(session, 800, Lang.EN);
    }

    private void drag(String spot, double right, double down) {
        Box box = picture().spot(spot).box();
        Touch start = new Touch(box.centerX(), box.centerY(), 800);
        assertTrue(session.stage().touchable().capturesPointer(start));
        session.pointer().drag(start);
        session.pointer().drag(new Touch(start.x() + right, start.y() + down, 800));
        session.pointer().release();
    }

    @Test
    void aDraggedWordTakesItsDistancesAlong() {
        List<String> changed = new ArrayList<>();
        session.listen(
                new SessionListener() {
                    @Override
                    public void changed(String key, String value) {
                        changed.add(key);
                    }
                });

        drag("word.2", -100, 100);

        assertEquals("cow", session.get("word"));
        assertTrue(Double.parseDouble(session.get("x")) < 0.5, session.get("x"));
        assertTrue(Double.parseDouble(session.get("y")) < 0.4, session.get("y"));
        assertTrue(changed.containsAll(List.of("word", "x", "y", "embedding")), changed::toString);
        assertTrue(session.state().contains("\"word\":\"cow\",\"other\":\"dog\""), session::state);
    }

    @Test
    void twoWordsInOnePlaceHaveNoDistance() {
        session.set("x", "0.8");
        session.set("y", "0.7");
        session.step(1);

        assertTrue(session.state().contains("\"word\":\"cat\",\"other\":\"cow\""), session::state);
        assertTrue(picture().says("√((0.80 − 0.80)² + (0.70 − 0.70)²) = 0.00"));
        assertTrue(session.state().contains("\"distance\":0}"), session::state);
    }

    @Test
    void resetBringsBackTheEmbeddingThatTheLinkHad() {
        Session linked = new Session("words", new WordsDemo());
        linked.open(List.of("x", "0.5"));
        linked.set("x", "0.9");

        linked.action("reset");

        assertEquals("0.5", linked.get("x"));
    }

    @Test
    void aPressOnAWordChoosesIt() {
        session.pointer().press(picture().spot("word.3"), 800);
        assertEquals("sheep", session.get("word"));

        Box cat = picture().spot("word.0").box();
        session.pointer().tap(new Touch(cat.right() + 5, cat.centerY(), 800));
        assertEquals("cat", session.get("word"), "beside the dot, as a finger may");

        Touch far = new Touch(cat.right() + 60, cat.y() - 60, 800);
        assertFalse(session.stage().touchable().capturesPointer(far));
    }
}
