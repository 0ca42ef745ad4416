package neurarium.demos.conv1d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalModelTest {
    private final SignalModel signal = new SignalModel();

    @ParameterizedTest
    @EnumSource(names = {"EDGE", "WAVE"})
    void aFilterThatAnswersToChangeHasWeightsThatAddUpToNothing(SignalModel.Filter filter) {
        float sum = 0;
        for (float w : filter.weights()) {
            sum += w;
        }

        assertEquals(0, sum, 1e-6);
    }

    @Test
    void aFilterOfTheReadersOwnIsApplied() {
        signal.weights(new float[] {0, 0, 1});

        assertEquals(signal.x[51], signal.y(50));
        assertEquals(0, signal.y(SignalModel.LENGTH - 1));
        assertEquals(SignalModel.Filter.OWN, signal.filter);
    }

    @Test
    void theRoundedWeightsOfANamedFilterAreThatFilter() {
        signal.filter(SignalModel.Filter.MEAN);
        float[] rounded = new float[7];
        Arrays.fill(rounded, 0.143f);

        signal.weights(rounded);

        assertEquals(SignalModel.Filter.MEAN, signal.filter);
        assertEquals(1f / 7, signal.weights[0]);
    }

    @Test
    void theSameSeedGivesTheSameSignal() {
        SignalModel other = new SignalModel();
        other.seed(5);
        assertFalse(Arrays.equals(signal.x, other.x));

        signal.seed(5);

        assertArrayEquals(other.x, signal.x);
    }
}
