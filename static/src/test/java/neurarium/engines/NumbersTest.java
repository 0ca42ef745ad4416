package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.bench.Trials;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every backend computes what the JVM does. */
@InEveryEngine
class NumbersTest {
    private static final Map<String, float[]> EXPECTED = new HashMap<>();

    private final Reader reader;

    NumbersTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc+simd", "wasm-gc", "js+simd", "js"})
    void fiftyStepsOfTrainingGiveTheNumbersOfTheJvm(String backend) {
        reader.openAddress(reader.site() + "bench.html?backend=" + backend);
        reader.until(
                "document.querySelector('[data-status]').textContent.includes('" + backend + "')");
        for (String model : Trials.names()) {
            JsonArray got = reader.evaluate("neuraBench.losses('" + model + "')").getAsJsonArray();
            float[] losses = new float[got.size()];
            for (int i = 0; i < losses.length; i++) {
                losses[i] = got.get(i).getAsFloat();
            }
            assertArrayEquals(expected(model), losses, 1e-4f, model);
        }
        if (backend.endsWith("+simd")) {
            assertEquals(List.of(), reader.texts("neuraBench.compareKernels(1, 300)"));
        }
        assertEquals(List.of(), reader.errors());
    }

    /** What the JVM computes, once for all backends and engines. */
    private static float[] expected(String model) {
        return EXPECTED.computeIfAbsent(model, Trials::losses);
    }
}
