package neurarium.demos.conv1d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeuronsSceneTest {
    private final Session session = new Session("conv1d", new Conv1dDemo());

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface picture() {
        return RecordingSurface.of(session, 800, Lang.EN);
    }

    private boolean showsSlider() {
        return session.stage().isShown(session.settings().get("value"));
    }

    @Test
    void aPressOnAWeightShowsTheSliderThatSetsIt() {
        assertFalse(showsSlider());

        session.pointer().press(picture().spot("w.0.2"), 800);
        session.set("value", "-3.5");

        assertTrue(showsSlider());
        assertEquals("1 2 -3.5", session.get("w"));
        session.action("reset");
        assertEquals("1 2 -1", session.get("w"));
        assertFalse(showsSlider());
    }

    @Test
    void aPressOnAnInputOrElsewhereChoosesIt() {
        session.pointer().press(picture().spot("x.0.1"), 800);
        assertEquals("3", session.get("value"));
        session.set("value", "4");
        assertEquals("1 4 2 0 -1", session.get("x"));

        session.pointer().tap(new Touch(1, 1, 800));

        assertFalse(showsSlider());
    }

    @Test
    void pointingAtAnOutputBringsTheWindowThere() {
        Spot last = picture().spot("y.0.2");

        session.pointer().point(last);

        assertTrue(session.state().contains("\"time\":2"), session::state);
        assertTrue(picture().says("y₃ = w₁·x₃ + w₂·x₄ + w₃·x₅ = 1·2 + 2·0 + (−1)·(−1) = 3"));
    }

    @Test
    void aFilterThatIsTooLongIsSaid() {
        session.set("n", "3");
        session.set("k", "5");

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertEquals(session.verdict().text(), session.description());
        assertTrue(picture().says("⌋ + 1 = –"));
    }
}
