package neurarium;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What code says that refuses its arguments. */
public final class Refusal {
    private Refusal() {}

    /** The message of the refusal; without one the test fails. */
    public static String refusal(Executable code) {
        return assertThrows(IllegalArgumentException.class, code).getMessage();
    }
}
