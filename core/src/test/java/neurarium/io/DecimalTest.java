package neurarium.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as text and back, against the JDK's own methods. */
class DecimalTest {
    private static final int ROUNDS = 300_000;

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                -1,
                0.1,
                0.3,
                12.5,
                100,
                1e6,
                1234567,
                9999999,
                1e7,
                12345678.9,
                1e9,
                1e15,
                1e16,
                1e21,
                1e22,
                0.001,
                0.00012,
                1e-5,
                1.5e-10,
                1e300,
                1e-300,
                Double.MAX_VALUE,
                Double.MIN_NORMAL,
                Math.PI,
                2.0 / 3,
                0.1f,
                0.2f,
                123.456f
            })
    void writesAsTheJdkDoes(double value) {
        assertEquals(Double.toString(value), Decimal.write(value));
        assertEquals(value, Decimal.read(Double.toString(value)));
    }

    @Test
    void whatIsNoNumberHasAName() {
        assertEquals("NaN", Decimal.write(Double.NaN));
        assertEquals("Infinity", Decimal.write(Double.POSITIVE_INFINITY));
        assertEquals("-Infinity", Decimal.write(Double.NEGATIVE_INFINITY));
    }

    @Test
    void randomNumbersSurviveAndAreNoLongerThanTheJdkWritesThem() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Math.abs(value) >= Double.MIN_NORMAL && Math.abs(value) <= Double.MAX_VALUE) {
                assertSurvives(value);
            }
            assertSurvives((double) (float) random.nextGaussian());
            assertSurvives(random.nextGaussian() * 100);
            assertSurvives(random.nextInt(100_000) / 1000.0);
        }
    }

    @Test
    void neighboursOfPowersOfTenSurvive() {
        for (int exponent = -300; exponent <= 300; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            for (double value = power, i = 0; i < 20; i++, value = Math.nextDown(value)) {
                assertSurvives(value);
            }
            for (double value = power, i = 0; i < 20; i++, value = Math.nextUp(value)) {
                assertSurvives(value);
            }
        }
    }

    private static void assertSurvives(double value) {
        String text = Decimal.write(value);
        assertEquals(value, Double.parseDouble(text), () -> "written " + text);
        assertEquals(value, Decimal.read(text), () -> "read " + text);
        assertTrue(text.length() <= Double.toString(value).length(), text + " for " + value);
    }

    @Test
    void readsWhatTheJdkReads() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            String text =
                    random.nextInt(1000)
                            + "."
                            + Long.toUnsignedString(random.nextLong()).substring(0, 12)
                            + "e"
                            + (random.nextInt(600) - 300);
            assertEquals(Double.parseDouble(text), Decimal.read(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "+1",
                "-1",
                "1.",
                ".5",
                "1e5",
                "1E-5",
                "1e+5",
                "007",
                "0.000",
                "1e400",
                "-1e400",
                "1e-400",
                "0e999999999",
                "123456789012345678901234567890",
                "0.1234567890123456789012",
                "1e99999999999",
                "4.9e-324",
                "1.7976931348623157e308"
            })
    void readsEveryForm(String text) {
        assertEquals(
                Double.parseDouble(text), Decimal.read(text), 1e-17 * Math.abs(Decimal.read(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "e5", "1e", "1e-", "1.2.3", "1 ", "0x1", "1f", "NaN", "--1"})
    void refusesEverythingElse(String text) {
        assertThrows(NumberFormatException.class, () -> Decimal.read(text));
    }
}
