package neurarium.bench;

import java.util.ArrayList;
import java.util.List;
import neurarium.kernel.Buffer;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Kernels;
import neurarium.tensor.Rng;

/** Plain and fast kernels, the same random numbers for both, and where their results differ. */
abstract class Comparison {
    /** Sums of n terms in another order differ by about √n roundings; this is generous. */
    static final float TOLERANCE = 2e-5f;

    final Kernels plain = new JavaKernels();
    final Kernels fast;
    final Rng rng;
    final List<Pair> pairs = new ArrayList<>();
    final List<String> differences = new ArrayList<>();

    /** The same numbers for both kernels. */
    record Pair(Buffer plain, Buffer fast) {}

    /** What is done with the kernels; {@code fast} chooses which buffer of a pair. */
    interface Kernel {
        void run(Kernels kernels, Side side);
    }

    interface Side {
        Buffer of(Pair pair);
    }

    Comparison(Kernels fast, int seed) {
        this.fast = fast;
        rng = new Rng(seed);
    }

    final Pair numbers(int length) {
        return numbers(length, -2, 2);
    }

    final Pair numbers(int length, double low, double high) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) rng.uniform(low, high);
        }
        return pair(values);
    }

    final Pair wholeNumbers(int length, int low, int high) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = low + rng.below(high - low);
        }
        return pair(values);
    }

    private Pair pair(float[] values) {
        Pair pair = new Pair(plain.buffer(values.length), fast.buffer(values.length));
        pair.plain().set(values);
        pair.fast().set(values);
        pairs.add(pair);
        return pair;
    }

    final void compare(String name, Kernel kernel) {
        kernel.run(plain, Pair::plain);
        kernel.run(fast, Pair::fast);
        for (Pair pair : pairs) {
            float[] expected = pair.plain().read();
            float[] got = pair.fast().read();
            for (int i = 0; i < expected.length; i++) {
                float bound = TOLERANCE * Math.max(1, Math.abs(expected[i]));
                if (!(Math.abs(expected[i] - got[i]) <= bound)) {
                    differences.add(name + " [" + i + "]: " + expected[i] + " ≠ " + got[i]);
                    break;
                }
            }
        }
        pairs.clear();
    }
}
