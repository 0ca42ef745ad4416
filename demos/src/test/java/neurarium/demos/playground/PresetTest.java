package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Presets that work do work, and presets that fail do fail, and for the reason they give. */
class PresetTest {
    private final PlaygroundDemo demo = new PlaygroundDemo();
    private final Session session = new Session("playground", demo);
    private final PlaygroundModel model = demo.bench.model;

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private void run(Preset preset, int seed, int epochs) {
        session.set("preset", preset.key());
        session.set("seed", Integer.toString(seed));
        session.step(epochs);
        session.update();
    }

    /** With the seed that pages open with, and with most others. */
    @ParameterizedTest
    @CsvSource({
        "CIRCLE, 300",
        "XOR, 300",
        "SPIRAL_DEEP, 600",
        "SPIRAL_FEATURES, 600",
        "FOUR, 100",
        "WAVE, 800"
    })
    void works(Preset preset, int epochs) {
        int solved = 0;
        StringBuilder said = new StringBuilder();
        for (int seed = 1; seed <= 3; seed++) {
            run(preset, seed, epochs);
            solved += demo.bench.report.isSolved() ? 1 : 0;
            said.append(model.evaluation.shareRight()).append(' ');
            said.append(model.evaluation.testLoss).append("; ");
            assertTrue(seed > 1 || solved == 1, said::toString);
        }
        assertTrue(solved >= 2, said::toString);
    }

    @Test
    void oneNeuronNeverGetsMoreThanThreeOfXor() {
        for (int seed = 1; seed <= 3; seed++) {
            run(Preset.ONE_NEURON, seed, 300);

            assertTrue(model.evaluation.trainRight <= 3);
            assertEquals(1, model.evaluation.trainLoss, 0.02);
        }
    }

    @Test
    void aSmallNetworkUnderfitsTheSpiral() {
        run(Preset.SPIRAL_SHALLOW, 1, 300);

        assertTrue(model.evaluation.trainLoss > 0.5);
    }

    @Test
    void aRateTooLargeSaturatesEverything() {
        run(Preset.BAD_RATE, 1, 100);

        assertTrue(model.evaluation.trainLoss > 1);
        assertTrue(model.network.gradientSize(0) < 1e-6);
    }

    @Test
    void aLinearNetworkDiverges() {
        run(Preset.DIVERGES, 1, 50);

        assertTrue(model.hasDiverged);
        assertTrue(session.verdict().text().en().contains("Diverged: at α = 3"));
    }

    @Test
    void neuronsThatStartAtZeroStayAlike() {
        run(Preset.ZEROS, 1, 100);

        Network network = model.network;
        for (int neuron = 1; neuron < 4; neuron++) {
            assertEquals(network.weight(0, 0, 0), network.weight(0, neuron, 0));
            assertEquals(network.weight(0, 0, 1), network.weight(0, neuron, 1));
        }
        assertTrue(model.evaluation.trainLoss > 0.8);
    }

    @Test
    void gradientsVanishThroughSevenSigmoids() {
        run(Preset.VANISHING, 1, 20);

        double first = model.network.gradientSize(0);
        double last = model.network.gradientSize(7);
        assertTrue(first < 1e-4 * last, first + " " + last);
    }

    @Test
    void aLargeNetworkLearnsNoiseByHeart() {
        run(Preset.OVERFIT, 1, 400);

        assertTrue(model.evaluation.trainLoss < 0.01);
        assertTrue(model.evaluation.testLoss > 0.2);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkOpensThePreset(Preset preset) {
        session.set("preset", preset.key());
        List<String> parameters = session.settings().parameters();
        PlaygroundDemo again = new PlaygroundDemo();
        Session other = new Session("playground", again);

        assertEquals(List.of(), other.open(parameters));

        assertEquals(preset, again.bench.edits.preset);
        assertEquals(parameters, other.settings().parameters());
        for (Control control : session.settings().all()) {
            if (control instanceof Setting setting) {
                assertEquals(setting.get(), other.get(control.key()), control.key());
            }
        }
    }

    @Test
    void aChangeByHandLeavesThePreset() {
        session.set("preset", "xor");
        session.set("alpha", "0.2");

        assertEquals(Preset.NONE, demo.bench.edits.preset);
        assertEquals("xor4", session.get("data"));
    }
}
