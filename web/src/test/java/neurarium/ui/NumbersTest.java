package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void fixedRoundsToItsDigits() {
        assertEquals("1.00", Numbers.fixed(1, 2));
        assertEquals("0.13", Numbers.fixed(0.125, 2));
        assertEquals("0.12", Numbers.fixed(0.124, 2));
        assertEquals("0.01", Numbers.fixed(0.006, 2));
        assertEquals("10.00", Numbers.fixed(9.995001, 2));
        assertEquals("3", Numbers.fixed(2.5, 0));
        assertEquals("0.000001", Numbers.fixed(1e-6, 6));
        assertEquals("12.040", Numbers.fixed(12.04, 3));
    }

    @Test
    void fixedWritesATrueMinus() {
        assertEquals("−1.50", Numbers.fixed(-1.5, 2));
        assertEquals("−3", Numbers.fixed(-2.5, 0));
    }

    @Test
    void fixedNeverWritesANegativeZero() {
        assertEquals("0.00", Numbers.fixed(-0.0, 2));
        assertEquals("0.00", Numbers.fixed(-0.004, 2));
        assertEquals("0", Numbers.fixed(-0.4, 0));
        assertEquals("−0.01", Numbers.fixed(-0.006, 2));
    }

    @Test
    void fixedWritesHugeNumbersWithAnExponent() {
        assertEquals("999999999.00", Numbers.fixed(999999999, 2));
        assertEquals("1.0E9", Numbers.fixed(1e9, 2));
        assertEquals("−2.5E30", Numbers.fixed(-2.5e30, 2));
    }

    @Test
    void fixedWritesWhatIsNotFinite() {
        assertEquals("NaN", Numbers.fixed(Double.NaN, 2));
        assertEquals("∞", Numbers.fixed(Double.POSITIVE_INFINITY, 2));
        assertEquals("−∞", Numbers.fixed(Double.NEGATIVE_INFINITY, 0));
    }

    @Test
    void briefLeavesOutZerosAtTheEnd() {
        assertEquals("1", Numbers.brief(1));
        assertEquals("0.1", Numbers.brief(0.1));
        assertEquals("−0.025", Numbers.brief(-0.025));
        assertEquals("100", Numbers.brief(100));
        assertEquals("0", Numbers.brief(-0.0001));
        assertEquals("0.333", Numbers.brief(1 / 3.0));
    }

    @Test
    void briefKeepsTheExponentOfAHugeNumber() {
        assertEquals("1.0E10", Numbers.brief(1e10));
        assertEquals("−1.0E20", Numbers.brief(-1e20));
        assertEquals("∞", Numbers.brief(Double.POSITIVE_INFINITY));
    }

    @Test
    void subscriptWritesEveryDigitSmall() {
        assertEquals("₀", Numbers.subscript(0));
        assertEquals("₁₂₃₄₅₆₇₈₉", Numbers.subscript(123456789));
    }

    @Test
    void factorPutsNegativeNumbersInParentheses() {
        assertEquals("2.00", Numbers.factor(2, 2));
        assertEquals("(−0.30)", Numbers.factor(-0.3, 2));
        assertEquals("0.00", Numbers.factor(-0.001, 2));
    }

    @Test
    void termJoinsWithItsSign() {
        assertEquals(" + 2.00", Numbers.term(2, 2));
        assertEquals(" − 2.00", Numbers.term(-2, 2));
        assertEquals(" + 0.00", Numbers.term(-0.001, 2));
    }

    @Test
    void exactIsForMachines() {
        assertEquals("3", Numbers.exact(3));
        assertEquals("-3", Numbers.exact(-3));
        assertEquals("0", Numbers.exact(-0.0));
        assertEquals("0.1", Numbers.exact(0.1));
        assertEquals("-0.05", Numbers.exact(-0.05));
        assertEquals("1.0E15", Numbers.exact(1e15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.1, -0.05, 1 / 3.0, 1e-7, -2.5e30, 123456.789, 1e15})
    void parseReadsWhatExactAndFixedWrite(double value) {
        assertEquals(value, Numbers.parse(Numbers.exact(value)));
        assertEquals(value, Numbers.parse(Numbers.fixed(value, 6)), 5e-7);
    }

    @Test
    void parseTakesEitherMinusAPlusSpacesAndExponents() {
        assertEquals(-1.5, Numbers.parse("−1.5"));
        assertEquals(-1.5, Numbers.parse("-1.5"));
        assertEquals(2, Numbers.parse("+2"));
        assertEquals(3, Numbers.parse(" 3 "));
        assertEquals(0.5, Numbers.parse(".5"));
        assertEquals(120, Numbers.parse("1.2e2"));
        assertEquals(0.012, Numbers.parse("1.2E−2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1e999",
                "-1e999",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "1f",
                "1,5",
                "1 2",
                "--1",
                "+-1",
                "1e",
                "e",
                ".",
                "-",
                "−",
                "1.2.3",
                "１",
                "∞",
                "1\u00002",
                "00000000000000000000000000000000000000001"
            })
    void parseGivesNaNForWhatIsNoFiniteNumber(String text) {
        assertTrue(Double.isNaN(Numbers.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.5, 0.50",
        "0.0123, 0.012",
        "0.001, 0.0010",
        "12.34, 12",
        "999, 999",
        "1234, 1·10³",
        "0.00031, 3·10⁻⁴",
        "-0.0000207, −2·10⁻⁵",
        "2.5e12, 3·10¹²",
        "NaN, NaN"
    })
    void smallShowsTwoDigitsOrAPowerOfTen(double value, String expected) {
        assertEquals(expected, Numbers.small(value));
    }
}
