package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {
    private final RecordingSurface surface = new RecordingSurface(200, Lang.EN);
    private final Plot plot = new Plot(new Box(50, 10, 100, 160), 0, 2, -1, 1);

    private List<Box> boxes() {
        return surface.texts().stream().map(RecordingSurface.Words::box).toList();
    }

    @Test
    void xRunsRightAndYRunsUp() {
        assertEquals(50, plot.x().pixel(0));
        assertEquals(150, plot.x().pixel(2));
        assertEquals(170, plot.y().pixel(-1));
        assertEquals(10, plot.y().pixel(1));
    }

    @Test
    void axesHaveTicksWithNumbersAndAFrame() {
        plot.axes(surface, 2, 2);

        assertEquals(
                List.of(
                        "line 50,170 50,174 LINE 1",
                        "text 50,183 QUIET 0",
                        "line 100,170 100,174 LINE 1",
                        "text 100,183 QUIET 1",
                        "line 150,170 150,174 LINE 1",
                        "text 150,183 QUIET 2",
                        "line 46,170 50,170 LINE 1",
                        "text 43,170 QUIET −1",
                        "line 46,90 50,90 LINE 1",
                        "text 43,90 QUIET 0",
                        "line 46,10 50,10 LINE 1",
                        "text 43,10 QUIET 1",
                        "frame 50,10 100,160 LINE"),
                surface.calls());
    }

    @Test
    void ticksStayWithinTheFrame() {
        new Plot(new Box(50, 10, 150, 160), -0.7, 1.3, 0.1, 0.9).axes(surface, 3, 4);

        for (Box text : boxes()) {
            boolean below = text.centerX() >= 50 && text.centerX() <= 200;
            boolean beside = text.centerY() >= 10 && text.centerY() <= 170;
            assertTrue(below || beside, text::toString);
        }
        assertTrue(surface.says("QUIET −0.5"));
        assertTrue(surface.says("QUIET 0.6"));
        assertFalse(surface.says("QUIET 1.5"));
    }

    @Test
    void thereAreFewerTicksWhereTheirNumbersWouldTouch() {
        new Plot(new Box(50, 10, 100, 160), 0, 10_000, 0, 1).axes(surface, 5, 1);

        assertTrue(surface.says("QUIET 5000"));
        assertFalse(surface.says("QUIET 2000"));
        List<Box> texts = boxes();
        for (int i = 1; i < 3; i++) {
            assertTrue(texts.get(i).x() - texts.get(i - 1).right() >= 8, texts::toString);
        }
    }

    @Test
    void thereAreFewerTicksWhereTheirNumbersWouldCoverEachOther() {
        new Plot(new Box(50, 10, 100, 50), 0, 1, 0, 800).axes(surface, 1, 4);

        assertTrue(surface.says("QUIET 500"));
        assertFalse(surface.says("QUIET 200"));
    }

    @Test
    void theLastNumberStaysInThePicture() {
        new Plot(new Box(50, 10, 150, 160), 0, 10_000, 0, 1).axes(surface, 2, 2);

        assertTrue(surface.says("QUIET 10000"));
        for (Box text : boxes()) {
            assertTrue(text.right() <= 200 + 1e-9, text::toString);
        }
    }

    @Test
    void numbersOfTicksShowNoRounding() {
        new Plot(new Box(50, 10, 300, 160), -0.3, 0.3, 0, 1).axes(surface, 6, 2);

        assertTrue(surface.says("QUIET 0"));
        assertTrue(surface.says("QUIET −0.3"));
        assertTrue(surface.says("QUIET 0.3"));
        for (String call : surface.calls()) {
            assertFalse(call.contains("E-") || call.contains("−0 "), call);
        }
    }
}
