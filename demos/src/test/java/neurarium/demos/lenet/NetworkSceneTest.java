package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.model.LeNet5.Design;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;

/** What the pictures answer to a touch, and what they ask for. */
class NetworkSceneTest {
    private static final double WIDTH = 700;

    private final LeNetDemo demo = new LeNetDemo();
    private final FakeFiles files = FakeFiles.withSet("mnist", 2, 1, 100);

    private Session open(String... parameters) {
        demo.attachFiles(files);
        Session session = new Session("lenet", demo);
        session.open(List.of(parameters));
        return session;
    }

    private RecordingSurface draw(Session session) {
        return RecordingSurface.of(session, WIDTH, Lang.EN);
    }

    @Test
    void aPressOnAnOutputTakesItApartAndAnotherLetsItGo() {
        Session session = open();
        session.pointer().press(draw(session).spot("output.3"), WIDTH);

        assertEquals("output 1 1 4", session.get("unit"));
        assertTrue(draw(session).says("Output 3"));
        assertTrue(session.description().en().contains("Output 3: Σ w·x"));
        session.pointer().press(draw(session).spot("output.3"), WIDTH);
        assertEquals("", session.get("unit"));
    }

    @Test
    void anOutputThatIsPointedAtIsTakenApartToo() {
        Session session = open();
        session.pointer().point(draw(session).spot("output.8"));

        assertTrue(draw(session).says("Output 8"));
    }

    @Test
    void aNeuronUnderThePointerIsTakenApartAndATapKeepsIt() {
        Session session = open();
        double top = PadView.bottom(WIDTH) + NetworkScene.GAP;
        Block c3 = Block.flow(Design.LECTURE, 0, top, WIDTH).get(3);
        Box cell = c3.mosaic().part(5, 2, 7, 1, 1);
        Touch touch = new Touch(cell.centerX(), cell.centerY(), WIDTH);
        session.pointer().hover(touch);
        assertTrue(draw(session).says("C3, map 6 (3, 8)"));

        session.pointer().tap(touch);
        session.pointer().hover(new Touch(1, WIDTH, WIDTH));
        assertEquals("c3 6 3 8", session.get("unit"));
        session.set("deepfilters", "2");
        assertEquals("", session.get("unit"), "there is no sixth map any more");
    }

    @Test
    void aTouchOnThePadDrawsAndTheKeyboardHasItsCells() {
        Session session = open();
        session.pointer().press(draw(session).spot("clear"), WIDTH);
        assertEquals("", session.get("strokes"));

        Box pad = PadView.box(WIDTH);
        session.pointer().drag(new Touch(pad.centerX(), pad.y() + 24, WIDTH));
        session.pointer().drag(new Touch(pad.centerX(), pad.y() + 120, WIDTH));
        session.pointer().release();
        assertEquals("50,10 50,50", session.get("strokes"));
        session.pointer().press(draw(session).spot("pad.8.2"), WIDTH);
        assertEquals("50,10 50,50;25,85", session.get("strokes"));
        session.pointer().press(draw(session).spot("undo"), WIDTH);
        assertEquals("50,10 50,50", session.get("strokes"));
    }

    @Test
    void aPressOnATestImageShowsIt() {
        Session session = open("view", "browse");
        files.all();
        session.refresh();
        String before = session.state();
        session.pointer().press(draw(session).spot("image.17"), WIDTH);

        assertEquals("17", session.get("image"));
        assertNotEquals(before, session.state());
    }

    @Test
    void eachSceneAsksForTheDataThatItShows() {
        Session session = open();
        draw(session);
        assertEquals(List.of(), files.asked);

        session.set("view", "browse");
        draw(session);
        files.all();
        assertEquals(List.of("mnist.json", "mnist-test-0.bin"), files.asked);

        session.set("view", "train");
        draw(session);
        files.all();
        assertEquals(200, demo.model.data.trainCount());
        assertFalse(demo.model.data.isLoading);
    }
}
