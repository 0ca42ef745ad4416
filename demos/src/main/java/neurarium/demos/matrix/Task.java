package neurarium.demos.matrix;

import java.util.Locale;
import neurarium.tensor.Rng;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** What the network is to learn: X and D as columns. */
enum Task {
    LECTURE(Text.of("讲义的网络，一个样本", "the lecture's network, one example"), 2, 2, 1),
    XOR(Text.of("异或，第三行恒为 1", "XOR, a third row of ones"), 3, 1, 4),
    ROTATION(Text.of("转 90°，缩一半", "a quarter turn at half size"), 2, 2, 6),
    RANDOM(Text.of("随机的数", "random numbers"), 3, 2, 4);

    final Option option;
    final int inputs;
    final int outputs;
    final int batch;

    Task(Text label, int inputs, int outputs, int batch) {
        option = new Option(name().toLowerCase(Locale.ROOT), label);
        this.inputs = inputs;
        this.outputs = outputs;
        this.batch = batch;
    }

    /** X of a shape, row by row. */
    float[] examples(int inputs, int batch, Rng rng) {
        return switch (this) {
            case LECTURE -> new float[] {1, 2};
            case XOR -> new float[] {-1, -1, 1, 1, -1, 1, -1, 1, 1, 1, 1, 1};
            default -> uniform(inputs * batch, rng);
        };
    }

    /** D for X, row by row. */
    float[] targets(float[] x, int outputs, int batch, Rng rng) {
        return switch (this) {
            case LECTURE -> new float[] {1, -1};
            case XOR -> new float[] {-1, 1, 1, -1};
            case ROTATION -> {
                float[] d = new float[2 * batch];
                for (int j = 0; j < batch; j++) {
                    d[j] = -0.5f * x[batch + j];
                    d[batch + j] = 0.5f * x[j];
                }
                yield d;
            }
            case RANDOM -> uniform(outputs * batch, rng);
        };
    }

    private static float[] uniform(int size, Rng rng) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (Math.rint(rng.uniform(-1, 1) * 100) / 100);
        }
        return values;
    }
}
