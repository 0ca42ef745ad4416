package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;

/** The scenes under a pointer, and their data. */
class Conv2dDemoTest {
    private static final double WIDTH = 800;

    private final Conv2dDemo demo = new Conv2dDemo();
    private final FakeFiles files = new FakeFiles();

    private Session open(String... parameters) {
        demo.attachFiles(files);
        Session session = new Session("conv2d", demo);
        session.open(List.of(parameters));
        return session;
    }

    private RecordingSurface draw(Session session) {
        return RecordingSurface.of(session, WIDTH, Lang.EN);
    }

    private boolean showsSlider(Session session) {
        return session.stage().isShown(session.settings().get("value"));
    }

    @Test
    void aPressedCellIsSetByTheSliderAndResetBringsItBack() {
        Session session = open();
        assertFalse(showsSlider(session));
        session.pointer().press(draw(session).spot("x.0.0"), WIDTH);
        assertTrue(showsSlider(session));
        session.set("value", "3");
        assertEquals(6, demo.convolution.output()[0]);

        session.pointer().press(draw(session).spot("w.1.1"), WIDTH);
        session.set("value", "-2");
        assertEquals(3, demo.convolution.output()[0]);
        session.action("reset");
        assertEquals(4, demo.convolution.output()[0]);
        assertFalse(showsSlider(session));
    }

    @Test
    void aTapElsewhereAndAnotherTabLetTheCellGo() {
        Session session = open();
        session.pointer().press(draw(session).spot("w.1.1"), WIDTH);
        session.pointer().tap(new Touch(790, 2, WIDTH));
        assertFalse(showsSlider(session));

        session.pointer().press(draw(session).spot("w.1.1"), WIDTH);
        session.set("view", "photo");
        assertFalse(showsSlider(session));
        session.pointer().press(draw(session).spot("w.1.1"), WIDTH);
        session.set("value", "1.5");
        assertEquals("own", session.get("filter"));
        assertEquals("-1 0 1 / -2 1.5 2 / -1 0 1", session.get("weights"));
    }

    @Test
    void thePointerMovesTheWindowOverTheOutput() {
        Session session = open();
        session.pointer().point(draw(session).spot("y.2.1"));
        assertEquals(2, demo.convolution.at.row());
        assertEquals(1, demo.convolution.at.column());

        session.set("transposed", "1");
        session.pointer().point(draw(session).spot("x.4.3"));
        assertEquals(4, demo.convolution.at.row());
        assertEquals(3, demo.convolution.at.column());
    }

    @Test
    void aUnitThatIsPointedAtShowsItsField() {
        Session session = open("view", "field");
        assertTrue(draw(session).says("r = 1 + (3 − 1)·1·1 + (3 − 1)·1·1 + (3 − 1)·1·2 = 9"));
        session.pointer().point(draw(session).spot("u.1.0"));
        assertTrue(draw(session).says("r = 1 + (3 − 1)·1·1 = 3"));
    }

    @Test
    void thePixelUnderThePointerIsTakenApart() {
        Session session = open("view", "photo");
        draw(session);
        session.pointer().hover(new Touch(1 + 10.5 * 386 / 256, 22 + 20.5 * 386 / 256, WIDTH));

        assertEquals("20 10", session.get("pixel"));
        assertTrue(draw(session).says("pixel 20, 10"));
    }

    @Test
    void thePictureIsAskedForWhenItIsLookedAtAndItsFailureIsSaidInBothLanguages() {
        Session session = open();
        draw(session);
        assertEquals(List.of(), files.asked);
        session.set("view", "photo");
        draw(session);
        draw(session);
        assertEquals(List.of("cat"), files.asked);

        files.all();
        session.refresh();
        assertTrue(session.state().contains("The picture could not be read (no script)"));
        assertEquals("图片读不出来。仍显示原来的图片。", session.verdict().text().zh());
        session.set("source", "camera");
        draw(session);
        files.all();
        session.refresh();
        assertTrue(session.verdict().text().en().contains("The camera did not open"));
        session.set("source", "card");
        assertTrue(session.state().contains("\"problem\":\"\""));
    }
}
