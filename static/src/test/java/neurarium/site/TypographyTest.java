package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void putsAThinSpaceBetweenChineseAndLatin() {
        assertEquals("权重\u2009w\u2009和偏置\u2009b", Typography.spaced("权重 w 和偏置 b"));
        assertEquals("对\u20093\u2009行", Typography.spaced("对 3 行"));
        assertEquals("学习率\u2009α", Typography.spaced("学习率 α"));
        assertEquals("取\u2009−1\u2009或\u2009±2", Typography.spaced("取 −1 或 ±2"));
    }

    @Test
    void keepsAFormulaAndTheMarkAfterItOnOneLine() {
        assertEquals(
                "找 <span class=\"unbroken\"><math><mi>w</mi></math>、</span><wbr><math>b</math>",
                Typography.unbroken("找 <math><mi>w</mi></math>、<math>b</math>"));
        assertEquals("<math>b</math> is", Typography.unbroken("<math>b</math> is"));
    }

    @Test
    void leavesOtherSpacesAlone() {
        assertEquals("a line of 3", Typography.spaced("a line of 3"));
        assertEquals("一 二", Typography.spaced("一 二"));
        assertEquals("权重w", Typography.spaced("权重w"));
    }
}
