package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
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

    @Test
    void valuesComeIntoTheirPlacesInBothLanguages() {
        Text text = Text.of("第 {n} 层，{what}，共 {n}", "layer {n} of {n}: {what}");

        assertEquals(
                Text.of("第 2 层，{n}，共 2", "layer 2 of 2: {n}"),
                text.with("n", 2).with("what", "{n}"));
        assertEquals(
                Text.of("这是猫", "this is a cat"),
                Text.of("这是{it}", "this is {it}").with("it", Text.of("猫", "a cat")));
        assertEquals(Text.same("no place"), Text.same("no place").with("n", 1));
    }

    @Test
    void aFurtherLanguageTranslatesThePairAndKeepsThePlaces() {
        Translator invented =
                (zh, en) -> "⟦" + en.toUpperCase(Locale.ROOT).replace("{N}", "{n}") + "⟧";
        Text text = Text.of("第 {n} 层", "layer {n}").with("n", Text.of("一", "one"));

        assertEquals("⟦LAYER ⟦ONE⟧⟧", text.in(invented));
        assertEquals("第 一 层", text.zh());
    }

    @Test
    void bracesThatNameNothingStayAsTheyAre() {
        assertEquals("{a} 1 {", Text.same("{a} {n} {").with("n", 1).en());
    }
}
