package neurarium.model;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import neurarium.graph.Graph;
import neurarium.kernel.Rows;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GptInferenceTest {
    private static final Gpt.Config CONFIG = new Gpt.Config(5, 4, 6, 2, 2);

    private final Map<String, Tensor> parameters =
            Parameters.tensors(new Gpt(new Graph(), CONFIG, new Rng(1)).parameters());
    private final GptInference inference = run(true);

    private GptInference run(boolean isOn) {
        GptInference run = new GptInference(new GptWeights(CONFIG, parameters), 3);
        run.turn(1, 0, isOn);
        for (int t = 0; t < 3; t++) {
            run.pass(t + 1, t);
            run.predict(t);
        }
        return run;
    }

    @Test
    void theLensAfterTheLastBlockIsWhatTheModelSays() {
        float[] said = new float[5];
        Rows.softmax(inference.logits, 2 * 5, said, 0, 5);

        assertArrayEquals(said, inference.lens(2, 2), 1e-6f);
    }

    @Test
    void aHeadThatIsOffAddsNothing() {
        GptInference off = run(false);

        for (int i = 0; i < 3 * 6; i++) {
            boolean isOfHead = i % 6 < 3;
            assertEquals(isOfHead ? 0 : inference.blocks[1].mixed[i], off.blocks[1].joined[i]);
        }
        assertArrayEquals(inference.blocks[0].out, off.blocks[0].out);
    }

    @Test
    void everyRowOfAttentionAddsUpToOneAndSeesNoFuture() {
        float[] attention = inference.blocks[1].attention;
        for (int row = 0; row < 2 * 3; row++) {
            float sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += attention[row * 3 + i];
                assertEquals(i > row % 3, attention[row * 3 + i] == 0);
            }
            assertEquals(1, sum, 1e-6);
        }
    }

    @Test
    void refusesWeightsOfAnotherShape() {
        Gpt.Config wider = new Gpt.Config(5, 4, 8, 2, 2);

        String error = refusal(() -> new GptWeights(wider, parameters));

        assertEquals("tokens.table should be [5, 8], it is [5, 6]", error);
    }
}
