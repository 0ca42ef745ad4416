package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text FIRST = Text.of("一。", "One.");
    private static final Text SECOND = Text.of("二。", "Two.");

    @Test
    void sentencesFollowEachOtherWithASpaceInEnglishAlone() {
        assertEquals(Text.of("一。二。", "One. Two."), FIRST.then(SECOND));
    }

    @Test
    void nothingAddsNoSpace() {
        assertEquals(FIRST, FIRST.then(Text.NONE));
        assertEquals(FIRST, Text.NONE.then(FIRST));
    }
}
