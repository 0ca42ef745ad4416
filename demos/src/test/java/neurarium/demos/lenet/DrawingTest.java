package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private final Drawing drawing = new Drawing();

    private static double mass(float[] image, boolean rows) {
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < image.length; i++) {
            sum += image[i];
            moment += image[i] * ((rows ? i / 28 : i % 28) + 0.5);
        }
        return moment / sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {Drawing.SEVEN, "10,10 30,10 20,45", "60,60 95,60 95,95", "50,10 50,90"})
    void theInkIsCentredByItsMassInTwentyPixels(String strokes) {
        drawing.set(strokes);
        float[] image = drawing.image;

        assertEquals(14, mass(image, true), 0.2);
        assertEquals(14, mass(image, false), 0.2);
        int top = 28;
        int bottom = -1;
        int left = 28;
        int right = -1;
        for (int i = 0; i < image.length; i++) {
            if (image[i] > 0.3) {
                top = Math.min(top, i / 28);
                bottom = Math.max(bottom, i / 28);
                left = Math.min(left, i % 28);
                right = Math.max(right, i % 28);
            }
        }
        int size = Math.max(bottom - top, right - left) + 1;
        assertTrue(size >= 18 && size <= 21, "size " + size);
    }

    @Test
    void theTextBringsTheDrawingBack() {
        drawing.draw(10.04, 20, false);
        drawing.draw(60, 80.55, false);
        drawing.lift();
        drawing.draw(35, 50, true);
        drawing.lift();
        String text = drawing.text();
        float[] ink = drawing.ink.clone();

        Drawing again = new Drawing();
        again.set(text);

        assertEquals("10,20 60,80.6;e 35,50", text);
        assertArrayEquals(ink, again.ink, 1e-6f);
        assertEquals(text, again.text());
    }

    @Test
    void theEraserTakesInkAwayAndUndoBringsItBack() {
        drawing.set("20,50 80,50");
        float before = drawing.inkAt(50, 50);
        drawing.draw(50, 50, true);
        drawing.lift();

        assertEquals(1, before);
        assertEquals(0, drawing.inkAt(50, 50));
        drawing.undo();
        assertEquals(1, drawing.inkAt(50, 50));
        drawing.clear();
        assertTrue(drawing.isEmpty());
        for (float pixel : drawing.image) {
            assertEquals(0, pixel);
        }
    }

    @Test
    void aCellOfTheKeyboardIsInkedAndErased() {
        drawing.toggle(45, 55);
        assertEquals(1, drawing.inkAt(45, 55));
        drawing.toggle(45, 55);
        assertEquals(0, drawing.inkAt(45, 55));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10", "10,", "10,20,30", "a,b", "101,0", "-1,5", "10,NaN", "10,20;;x"})
    void badStrokesAreRefused(String text) {
        assertFalse(Drawing.isValid(text));
    }

    @Test
    void tooManyPointsAreRefusedAndNotDrawn() {
        assertFalse(Drawing.isValid("1,1 ".repeat(3001)));
        for (int i = 0; i < 4000; i++) {
            drawing.draw(i % 100, 50, false);
        }
        assertTrue(Drawing.isValid(drawing.text()));
    }
}
