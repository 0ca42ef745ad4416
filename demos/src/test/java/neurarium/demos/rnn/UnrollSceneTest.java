package neurarium.demos.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;

class UnrollSceneTest {
    private final RnnDemo demo = new RnnDemo();
    private final Session session = new Session("rnn", demo);

    @Test
    void aPressOnAColumnShowsItsTimeAndResetGoesBack() {
        session.pointer().press(RecordingSurface.of(session, 800, Lang.EN).spot("time.3"), 800);
        assertEquals(3, demo.unroll().t);
        assertTrue(session.state().contains("\"t\":3"));

        session.action("reset");
        assertEquals(1, demo.unroll().t);
    }

    /** Tables that were edited come back, unless another shape has taken their place. */
    @Test
    void resetRestoresTheTablesOfTheLink() {
        session.open(List.of("h", "1", "n", "1", "U", "2"));
        session.set("U", "3");
        session.set("cell", "lstm");
        session.action("reset");
        assertEquals("2", session.get("U"));

        session.set("h", "2");
        String drawn = session.get("U");
        session.action("reset");
        assertEquals(drawn, session.get("U"));
    }
}
