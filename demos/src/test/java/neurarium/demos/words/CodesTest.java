package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodesTest {
    /** Lecture, section 3. */
    @Test
    void theLecturesWordsHaveTheirNumbers() {
        Codes codes = new Codes();

        assertEquals(0x732B, Codes.codePoint(0));
        assertEquals(0x72D7, Codes.codePoint(1));
        assertEquals(0x725B, Codes.codePoint(2));
        assertEquals(0x7F8A, Codes.codePoint(3));
        assertEquals(0.8, codes.cosine(0, 1), 1e-12);
        assertEquals(0.1 * Math.sqrt(2), codes.distance(Codes.Code.EMBEDDING, 0, 1), 1e-12);
        assertEquals(Math.sqrt(0.74), codes.distance(Codes.Code.EMBEDDING, 0, 2), 1e-12);
        assertEquals(Math.sqrt(2), codes.distance(Codes.Code.ONE_HOT, 0, 3), 1e-12);
        assertEquals(84, codes.distance(Codes.Code.UNICODE, 0, 1));
        assertEquals(1, codes.nearest(Codes.Code.EMBEDDING, 0));
        assertEquals(3, codes.nearest(Codes.Code.EMBEDDING, 2));
        assertEquals(-1, codes.nearest(Codes.Code.ONE_HOT, 0), "all are equally far");
    }
}
