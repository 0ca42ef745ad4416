package neurarium.bench;

import java.util.List;
import neurarium.kernel.AdamStep;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.kernel.StridedCopy;
import neurarium.kernel.Windows;

/**
 * Runs every kernel twice on the same random numbers, plain and fast, over random sizes: small
 * ones, primes, powers of two and their neighbours.
 */
final class KernelComparison extends Comparison {
    private static final int[] SIZES = {
        1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 16, 17, 23, 31, 32, 33, 41, 64
    };

    KernelComparison(Kernels fast, int seed) {
        super(fast, seed);
    }

    /** Compares all kernels so many times and says where they differ. */
    List<String> differences(int rounds) {
        for (int round = 0; round < rounds && differences.isEmpty(); round++) {
            products();
            functions();
            rows();
            windows();
            moves();
            tables();
        }
        return differences;
    }

    private int size() {
        return SIZES[rng.below(SIZES.length)];
    }

    /** A size for a matrix product: sometimes 0, sometimes beyond a strip of 512 terms. */
    private int side() {
        int kind = rng.below(20);
        return kind == 0 ? 0 : kind == 1 ? 500 + rng.below(150) : size();
    }

    private void products() {
        boolean transposeA = rng.below(2) == 0;
        boolean transposeB = rng.below(2) == 0;
        boolean accumulate = rng.below(2) == 0;
        int m = side();
        int n = side();
        int k = side();
        int batch = 1 + rng.below(3);
        int stepA = rng.below(3) == 0 ? 0 : m * k;
        int stepB = rng.below(3) == 0 ? 0 : k * n;
        int stepC = accumulate && rng.below(3) == 0 ? 0 : m * n;
        int offset = rng.below(9);
        Product p = new Product(transposeA, transposeB, batch, m, n, k, stepA, stepB, stepC);
        // small numbers keep long sums within the tolerance
        Pair a = numbers(offset + batch * m * k, -0.3, 0.3);
        Pair b = numbers(offset + batch * k * n, -0.3, 0.3);
        Pair c = numbers(offset + batch * m * n);
        compare(
                "matmul " + p,
                (kernels, of) ->
                        kernels.matmul(
                                p,
                                of.of(a),
                                offset,
                                of.of(b),
                                offset,
                                of.of(c),
                                offset,
                                accumulate));
    }

    private void functions() {
        int n = size() * size();
        for (Function f : Function.values()) {
            double most = isInside(f) ? 0.9 : 6;
            double least = f == Function.ACOSH ? 1.1 : isPositive(f) ? 0.1 : -most;
            Pair x = numbers(n, least, most);
            Pair y = numbers(n);
            Pair dy = numbers(n);
            Pair dx = numbers(n);
            compare(
                    "map and addDerivative " + f + " " + n,
                    (kernels, of) -> {
                        kernels.map(f, of.of(x), of.of(y));
                        kernels.addDerivative(f, of.of(x), of.of(y), of.of(dy), of.of(dx));
                    });
        }
        Pair w = numbers(n);
        Pair g = numbers(n);
        Pair m = numbers(n);
        Pair v = numbers(n, 0, 1);
        AdamStep step = new AdamStep();
        step.beta1 = 0.9f;
        step.beta2 = 0.99f;
        step.epsilon = 1e-6f;
        step.rate = 0.02f;
        step.correction = 3;
        compare(
                "adam " + n,
                (kernels, of) -> kernels.adam(of.of(w), of.of(g), of.of(m), of.of(v), step));
    }

    private static boolean isPositive(Function f) {
        return f == Function.LOG || f == Function.SQRT;
    }

    /** Whether a function is compared between −1 and 1 only. */
    private static boolean isInside(Function f) {
        return List.of(Function.ASIN, Function.ACOS, Function.ATANH, Function.TAN).contains(f);
    }

    private void rows() {
        int rows = size();
        int columns = size();
        int n = rows * columns;
        Pair x = numbers(n);
        Pair y = numbers(n);
        Pair z = numbers(n);
        Pair row = numbers(columns, 0.5, 2);
        Pair column = numbers(rows);
        Pair perRow = numbers(rows);
        String size = " " + rows + "×" + columns;
        for (Arithmetic operation : Arithmetic.values()) {
            Pair sum = numbers(n);
            Pair repeated = numbers(columns, 0.5, 2);
            Pair left = numbers(n);
            compare(
                    "combine " + operation + size,
                    (kernels, of) ->
                            kernels.combine(operation, of.of(left), of.of(repeated), of.of(sum)));
        }
        pairs.addAll(List.of(x, y, z, row, column, perRow));
        compare(
                "rows" + size,
                (kernels, of) -> {
                    kernels.addScaled(0.3f, of.of(x), of.of(row));
                    kernels.addScaled(-0.3f, of.of(x), of.of(y));
                    kernels.scale(0.7f, of.of(y), of.of(z));
                    kernels.addProduct(of.of(x), of.of(row), of.of(y));
                    kernels.addProduct(of.of(x), of.of(x), of.of(row));
                    kernels.addSums(0.2f, of.of(x), 0, of.of(column), columns);
                    kernels.broadcastRows(of.of(column), of.of(z), 0, columns);
                    kernels.addProduct(of.of(z), of.of(z), of.of(y));
                });
        Pair logits = numbers(n, -9, 9);
        Pair targets = wholeNumbers(rows, -1, columns);
        Pair p = numbers(n);
        Pair dp = numbers(n);
        Pair dx = numbers(n);
        Pair losses = numbers(rows);
        Pair logs = numbers(n);
        compare(
                "softmax" + size,
                (kernels, of) -> {
                    kernels.logSoftmax(of.of(logits), of.of(logs), columns);
                    kernels.softmax(of.of(logits), of.of(p), columns);
                    kernels.addSoftmax(of.of(p), of.of(dp), of.of(dx), columns);
                    kernels.crossEntropy(
                            of.of(logits), of.of(targets), of.of(p), of.of(losses), columns);
                    kernels.addCrossEntropy(0.4f, of.of(p), of.of(targets), of.of(dx), columns);
                });
        Pair input = numbers(n);
        Pair normalized = numbers(n);
        Pair scales = numbers(rows);
        Pair slope = numbers(n);
        Pair inputSlope = numbers(n);
        compare(
                "normalize" + size,
                (kernels, of) -> {
                    kernels.normalize(
                            0.01f, of.of(input), of.of(normalized), of.of(scales), columns);
                    kernels.addNormalize(
                            of.of(normalized),
                            of.of(scales),
                            of.of(slope),
                            of.of(inputSlope),
                            columns);
                });
        Pair u = numbers(n);
        Pair v = numbers(n);
        float expected = plain.dot(u.plain(), v.plain());
        float got = fast.dot(u.fast(), v.fast());
        pairs.clear();
        if (!(Math.abs(expected - got) <= 10 * TOLERANCE * Math.max(1, Math.abs(expected)))) {
            differences.add("dot " + n + ": " + expected + " ≠ " + got);
        }
    }

    private void windows() {
        int channels = 1 + rng.below(3);
        int padding = rng.below(3);
        int height = 1 + rng.below(12);
        int width = 1 + rng.below(30);
        int kernelHeight = 1 + rng.below(Math.min(5, height));
        int kernelWidth = 1 + rng.below(Math.min(6, width));
        int dilationX = kernelWidth * 2 < width ? 1 + rng.below(2) : 1;
        Windows w =
                new Windows(
                        channels,
                        height,
                        width,
                        kernelHeight,
                        kernelWidth,
                        1 + rng.below(2),
                        1 + rng.below(3),
                        padding,
                        rng.below(4),
                        1,
                        dilationX);
        Pair x = numbers(w.inputs() + 3);
        Pair columns = numbers(w.kernelElements() * w.positions());
        Pair dx = numbers(w.inputs() + 3);
        compare(
                "gather and scatter " + w,
                (kernels, of) -> {
                    kernels.im2col(w, of.of(x), 3, of.of(columns));
                    kernels.col2im(w, of.of(columns), of.of(dx), 3);
                });
        Windows pool =
                rng.below(2) == 0
                        ? Windows.square(
                                1, 2 * (1 + rng.below(8)), 2 * (1 + rng.below(16)), 2, 2, 0)
                        : Windows.square(1, 3 + rng.below(9), 3 + rng.below(9), 3, 2, 1);
        Pair image = numbers(channels * pool.inputs());
        Pair pooled = numbers(channels * pool.positions());
        Pair slope = numbers(channels * pool.inputs());
        compare(
                "averagePool " + pool,
                (kernels, of) -> {
                    kernels.averagePool(pool, channels, of.of(image), of.of(pooled));
                    kernels.addAveragePool(pool, channels, of.of(pooled), of.of(slope));
                });
        Pair largest = numbers(channels * pool.positions());
        Pair back = numbers(channels * pool.inputs());
        compare(
                "maxPool " + pool,
                (kernels, of) -> {
                    kernels.maxPool(pool, channels, of.of(image), of.of(largest));
                    kernels.addMaxPool(
                            pool,
                            channels,
                            of.of(image),
                            of.of(largest),
                            of.of(pooled),
                            of.of(back));
                });
    }

    private void moves() {
        int a = 1 + rng.below(4);
        int b = 1 + rng.below(5);
        int c = 1 + rng.below(5);
        int d = size();
        int n = a * b * c * d;
        boolean accumulate = rng.below(2) == 0;
        int[] along = {b * c * d, c * d, d, 1};
        int[] swapped = {b * c * d, d, b * d, 1};
        int[] turned = {1, a, a * b, a * b * c};
        StridedCopy swap = new StridedCopy(new int[] {a, b, c, d}, 0, along, 0, swapped);
        StridedCopy turn = new StridedCopy(new int[] {a, b, c, d}, 0, along, 0, turned);
        Pair x = numbers(n);
        Pair y = numbers(n);
        Pair z = numbers(n);
        compare(
                "move " + a + "×" + b + "×" + c + "×" + d,
                (kernels, of) -> {
                    kernels.copyStrided(swap, of.of(x), of.of(y), accumulate);
                    kernels.copyStrided(turn, of.of(x), of.of(z), accumulate);
                });
    }

    private void tables() {
        int rows = size();
        int columns = size();
        int named = size();
        Pair table = numbers(rows * columns);
        Pair indices = wholeNumbers(named, 0, rows);
        Pair y = numbers(named * columns);
        compare(
                "gather and scatter of rows " + rows + "×" + columns,
                (kernels, of) -> {
                    kernels.gather(of.of(table), of.of(indices), of.of(y), columns);
                    kernels.scatter(of.of(y), of.of(indices), of.of(table), columns);
                });
    }
}
