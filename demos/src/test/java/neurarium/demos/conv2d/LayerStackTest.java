package neurarium.demos.conv2d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class LayerStackTest {
    /** Which inputs a unit reads, found by walking every path, has the formula's width. */
    @Test
    void theReceptiveFieldIsWhatTheFormulaSays() {
        Rng rng = new Rng(4);
        LayerStack stack = new LayerStack();
        for (int round = 0; round < 200; round++) {
            stack.layers = 1 + rng.below(4);
            for (int l = 0; l < 4; l++) {
                stack.kernelSizes[l] = 1 + rng.below(5);
                stack.strides[l] = 1 + rng.below(2);
                stack.dilations[l] = 1 + rng.below(3);
            }
            for (int layer = 0; layer <= stack.layers; layer++) {
                boolean[] marked = stack.reads(layer, 1, 0, 3);
                int first = marked.length;
                int last = -1;
                for (int i = 0; i < marked.length; i++) {
                    first = marked[i] ? Math.min(first, i) : first;
                    last = marked[i] ? i : last;
                }
                assertEquals(stack.field(layer), last - first + 1);
                assertEquals(stack.step(layer), first, "the second unit begins one step later");
            }
        }
    }
}
