package neurarium.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialsTest {
    static Stream<String> names() {
        return Trials.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachModelLearnsAndTheSameSeedGivesTheSameLosses(String name) {
        float[] losses = Trials.losses(name);

        assertEquals(Trials.STEPS, losses.length);
        assertTrue(
                losses[Trials.STEPS - 1] < 0.9 * losses[0], () -> name + " ends at " + losses[49]);
        assertArrayEquals(losses, Trials.losses(name));
    }

    @Test
    void anUnknownModelIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> Trials.losses("human"));

        assertEquals("there is no trial named human", error.getMessage());
    }
}
