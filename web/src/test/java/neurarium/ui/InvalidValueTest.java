package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InvalidValueTest {
    @Test
    void namesTheKeyTheValueAndWhatIsAllowed() {
        Text text = InvalidValue.unlessInRange("alpha", "5", 0.001, 2, false);

        assertEquals("alpha = “5” cannot be used: give a number from 0.001 to 2.", text.en());
        assertEquals("alpha = “5” 无效，应为 0.001 到 2 之间的数。", text.zh());
    }

    @Test
    void namesAnUnknownKey() {
        Text text = InvalidValue.unknownKey("dta", "data");

        assertEquals("There is no parameter named “dta”; did you mean “data”?", text.en());
        assertEquals("没有名为“dta”的参数，是不是“data”？", text.zh());
    }

    @Test
    void namesAKeyThatIsLikeNone() {
        assertEquals("There is no parameter named “wat”.", InvalidValue.unknownKey("wat", "").en());
        assertEquals("没有名为“wat”的参数。", InvalidValue.unknownKey("wat", "").zh());
    }

    @Test
    void makesControlCharactersVisible() {
        assertEquals("a␀b␊c␉d␟", InvalidValue.visible("a\u0000b\nc\td\u001f"));
        assertEquals("a�b�", InvalidValue.visible("a\u007fb\u0085"));
    }

    @Test
    void makesMarksThatTurnTheWritingVisible() {
        assertEquals("�a�b�c�", InvalidValue.visible("\u202ea\u200fb\u2066c\u200b"));
    }

    @Test
    void replacesHalvesOfPairs() {
        assertEquals("a��b", InvalidValue.visible("a🙂b"));
    }

    @Test
    void keepsChineseAndMathematics() {
        assertEquals("学习率 α = −1 “x”", InvalidValue.visible("学习率 α = −1 “x”"));
    }

    @Test
    void cutsLongValues() {
        String forty = "0123456789".repeat(4);

        assertEquals(forty, InvalidValue.visible(forty));
        assertEquals(forty + "…", InvalidValue.visible(forty + "x"));
        assertEquals(
                "There is no parameter named “" + forty + "…”.",
                InvalidValue.unknownKey("0123456789".repeat(1000), "").en());
    }
}
