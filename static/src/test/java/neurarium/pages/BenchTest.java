package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neurarium.bench.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measuring page, and that every backend computes what the JVM does. */
@ExtendWith(InChromium.class)
class BenchTest {
    private static final List<String> BACKENDS =
            List.of("wasm-gc+simd", "wasm-gc", "js+simd", "js");

    private static final Map<String, float[]> EXPECTED = new HashMap<>();

    static Stream<String> backends() {
        return BACKENDS.stream();
    }

    private static void open(String backend, Tab tab) {
        tab.page().navigate(tab.site() + "bench.html?backend=" + backend);
        tab.until(
                "document.querySelector('[data-status]').textContent.includes('" + backend + "')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm-gc+simd", "js+simd"})
    void vectorKernelsComputeWhatPlainOnesDo(String backend, Tab tab) {
        open(backend, tab);

        assertEquals(List.of(), tab.evaluate("neuraBench.compareKernels(1, 300)"));
        assertEquals(List.of(), tab.evaluate("neuraBench.compareKernels(2, 300)"));
        assertEquals(List.of(), tab.errors());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void fiftyStepsOfTrainingGiveTheNumbersOfTheJvm(String backend, Tab tab) {
        open(backend, tab);
        for (String model : Trials.names()) {
            List<?> got = (List<?>) tab.evaluate("neuraBench.losses('" + model + "')");

            float[] losses = new float[got.size()];
            for (int i = 0; i < losses.length; i++) {
                losses[i] = ((Number) got.get(i)).floatValue();
            }
            assertArrayEquals(expected(model), losses, 1e-4f, model);
        }
    }

    /** What the JVM computes, once for all backends. */
    private static float[] expected(String model) {
        return EXPECTED.computeIfAbsent(model, Trials::losses);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void everyWorkRunsAndSaysItsUnit(String backend, Tab tab) {
        open(backend, tab);
        boolean vectors = backend.endsWith("+simd");
        Map<String, String> units =
                Map.of(
                        "peak", "GFLOP/s",
                        "matmul", "GFLOP/s",
                        "lenet-train", "examples/s",
                        "lenet-infer", "examples/s",
                        "lstm-train", "tokens/s",
                        "gpt-train", "tokens/s",
                        "mlp-train", "examples/s",
                        "map", "ms",
                        "load", "ms");

        assertEquals(units.size(), tab.number("neuraBench.names().then(names => names.length)"));
        units.forEach(
                (name, unit) -> {
                    if (!vectors && name.equals("peak")) {
                        return;
                    }
                    Map<?, ?> result =
                            (Map<?, ?>)
                                    tab.evaluate("neuraBench.run('" + name + "', {seconds: 0.01})");
                    assertEquals(unit, result.get("unit"));
                    assertEquals(backend, result.get("backend"));
                    assertEquals(name, result.get("name"));
                    assertTrue(((Number) result.get("value")).doubleValue() > 0, name);
                });
    }

    @Test
    void aWrongRequestIsRefused(Tab tab) {
        open("js", tab);
        for (String arguments :
                List.of(
                        "'cooking'",
                        "'matmul', {sise: 32}",
                        "'matmul', {size: 0}",
                        "'matmul', {size: 'x'}",
                        "'mlp-train', {shape: '2--1'}",
                        "'matmul', {seconds: -1}")) {
            assertThrows(
                    PlaywrightException.class,
                    () -> tab.evaluate("neuraBench.run(" + arguments + ")"),
                    arguments);
        }
    }

    @Test
    void peakNeedsVectors(Tab tab) {
        open("js", tab);

        var error =
                assertThrows(
                        PlaywrightException.class, () -> tab.evaluate("neuraBench.run('peak')"));

        assertTrue(error.getMessage().contains("peak needs the vector kernels"));
    }

    @Test
    void aRowIsMeasuredAtItsButton(Tab tab) {
        open("wasm-gc+simd", tab);

        tab.page().click("tbody tr:nth-child(4) button");
        tab.until("!document.querySelector('[data-all]').disabled");

        String value = tab.page().textContent("tbody tr:nth-child(4) .number");
        assertFalse(value.contains("–") || value.contains("…"), value);
        assertEquals(List.of(), tab.errors());
    }
}
