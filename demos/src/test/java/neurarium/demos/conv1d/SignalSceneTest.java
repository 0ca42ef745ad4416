package neurarium.demos.conv1d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;

class SignalSceneTest {
    private final Session session = new Session("conv1d", new Conv1dDemo());

    @Test
    void theWindowFollowsThePointerOverTheCurves() {
        session.open(List.of("view", "signal"));
        assertTrue(session.state().contains("\"place\":30"), session::state);

        session.pointer().hover(new Touch(40 + (800 - 48) / 2.0, 100, 800));
        assertTrue(session.state().contains("\"place\":120"), session::state);
        session.pointer().hover(new Touch(400, 700, 800));
        assertTrue(session.state().contains("\"place\":120"), "below the curves");

        session.action("reset");
        assertTrue(session.state().contains("\"place\":30"), session::state);
    }

    @Test
    void aLinkToANamedFilterKeepsItsName() {
        session.open(List.of("view", "signal"));
        session.set("filter", "wave");
        Session again = new Session("conv1d", new Conv1dDemo());

        assertEquals(List.of(), again.open(session.settings().parameters()));

        assertEquals("wave", again.get("filter"));
    }
}
