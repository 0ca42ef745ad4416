package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Products have their own test, {@link JavaProductTest}, as have windows and moves. */
class JavaKernelsTest {
    private static final float NAN = Float.NaN;
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    private final Kernels kernels = new JavaKernels();

    @Test
    void fillsEverywhere() {
        Buffer x = buffer(1, 2, 3);

        kernels.fill(x, 7);

        assertValues(x, 7, 7, 7);
    }

    @Test
    void addsAMultiple() {
        Buffer y = buffer(1, 1, 1, 1, 1, 1);

        kernels.addScaled(2, buffer(1, 2, 3, 4, 5, 6), y);

        assertValues(y, 3, 5, 7, 9, 11, 13);
    }

    @Test
    void addsUpTheRowsIntoAShorterTarget() {
        Buffer row = buffer(100, 0, 0);
        Buffer number = buffer(100);

        kernels.addScaled(-1, buffer(1, 2, 3, 4, 5, 6), row);
        kernels.addScaled(1, buffer(1, 2, 3, 4, 5, 6), number);

        assertValues(row, 95, -7, -9);
        assertValues(number, 121);
    }

    @Test
    void scales() {
        Buffer y = buffer(9, 9);

        kernels.scale(3, buffer(1, -2), y);

        assertValues(y, 3, -6);
    }

    @Test
    void appliesAFunctionToEachNumber() {
        Buffer y = kernels.buffer(3);

        kernels.map(Function.SQUARE, buffer(1, -2, 3), y);

        assertValues(y, 1, 4, 9);
    }

    @Test
    void addsSlopeTimesSlope() {
        Buffer dx = buffer(100, 100, 100);

        kernels.addDerivative(
                Function.SQUARE, buffer(1, -2, 3), buffer(1, 4, 9), buffer(1, 1, 2), dx);

        assertValues(dx, 102, 96, 112);
    }

    @Test
    void combinesWithARepeatedRow() {
        Buffer a = buffer(1, 2, 3, 4, 5, 6);
        Buffer y = kernels.buffer(6);

        kernels.combine(Arithmetic.ADD, a, buffer(10, 20, 30), y);
        assertValues(y, 11, 22, 33, 14, 25, 36);

        kernels.combine(Arithmetic.SUBTRACT, a, buffer(1), y);
        assertValues(y, 0, 1, 2, 3, 4, 5);

        kernels.combine(Arithmetic.MULTIPLY, a, buffer(2, 0), y);
        assertValues(y, 2, 0, 6, 0, 10, 0);

        kernels.combine(Arithmetic.DIVIDE, a, buffer(1, 2, 3, 4, 5, 6), y);
        assertValues(y, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void addsProductsOfRepeatedRowsIntoRepeatedRows() {
        Buffer whole = kernels.buffer(6);
        Buffer row = buffer(100, 0, 0);
        Buffer number = kernels.buffer(1);

        kernels.addProduct(buffer(1, 2, 3, 4, 5, 6), buffer(1, 10, 100), whole);
        kernels.addProduct(buffer(1, 2, 3, 4, 5, 6), buffer(1, 2, 3, 4, 5, 6), row);
        kernels.addProduct(buffer(1, 2, 3, 4, 5, 6), buffer(1, 0), number);

        assertValues(whole, 1, 20, 300, 4, 50, 600);
        assertValues(row, 117, 29, 45);
        assertValues(number, 9);
    }

    @Test
    void addsTheSumOfEachRowFromAnOffset() {
        Buffer y = buffer(100, 0);

        kernels.addSums(2, buffer(9, 1, 2, 3, 4, 5, 6, 9), 1, y, 3);

        assertValues(y, 112, 30);
    }

    @Test
    void spreadsEachNumberOverARowFromAnOffset() {
        Buffer y = buffer(9, 9, 9, 9, 9, 9);

        kernels.broadcastRows(buffer(1, 2), y, 1, 2);

        assertValues(y, 9, 1, 1, 2, 2, 9);
    }

    @Test
    void multipliesAndAdds() {
        assertEquals(32, kernels.dot(buffer(1, 2, 3), buffer(4, 5, 6)));
    }

    /** 16,777,216 + 1 is not a float: a sum in floats would stay where it is. */
    @Test
    void dotAddsUpInDoubles() {
        assertEquals(1, kernels.dot(buffer(16_777_216, 1, -16_777_216), buffer(1, 1, 1)));
    }

    @Test
    void matmulTakesOffsets() {
        Buffer c = buffer(9, 1, 1);

        kernels.matmul(
                new Product(false, false, 1, 2, 1),
                buffer(9, 2),
                1,
                buffer(9, 9, 3, 4),
                2,
                c,
                1,
                true);

        assertValues(c, 9, 7, 9);
    }

    @Test
    void softmaxOfEachRowAddsUpToOne() {
        Buffer y = kernels.buffer(6);

        kernels.softmax(buffer(0, 0, (float) Math.log(2), 1000, 1000, 1000), y, 3);

        assertArrayEquals(
                new float[] {0.25f, 0.25f, 0.5f, 1 / 3f, 1 / 3f, 1 / 3f}, y.read(), 1e-6f);
    }

    @Test
    void softmaxGivesMinusInfinityNothing() {
        Buffer y = kernels.buffer(2);

        kernels.softmax(buffer(-INFINITY, 3), y, 2);

        assertValues(y, 0, 1);
    }

    @Test
    void softmaxPassesOnWhatIsNotANumberInItsRowOnly() {
        Buffer y = kernels.buffer(6);

        kernels.softmax(buffer(1, NAN, NAN, 1, INFINITY, 0), y, 2);
        assertValues(y, NAN, NAN, NAN, NAN, NAN, NAN);

        kernels.softmax(buffer(1, NAN, 2, 2, NAN, 0), y, 2);
        assertValues(y, NAN, NAN, 0.5f, 0.5f, NAN, NAN);
    }

    @Test
    void addsTheSlopeOfSoftmax() {
        Buffer dx = buffer(100, 0);

        kernels.addSoftmax(buffer(0.25f, 0.75f), buffer(4, 8), dx, 2);

        assertValues(dx, 100 + 0.25f * (4 - 7), 0.75f * (8 - 7));
    }

    @Test
    void crossEntropyIsMinusTheLogarithmOfTheTargetsProbability() {
        float log3 = (float) Math.log(3);
        Buffer p = kernels.buffer(6);
        Buffer losses = buffer(9, 9, 9);

        kernels.crossEntropy(buffer(0, log3, 0, 0, 5, 5), buffer(1, 0, -1), p, losses, 2);

        assertArrayEquals(new float[] {0.25f, 0.75f, 0.5f, 0.5f, 0.5f, 0.5f}, p.read(), 1e-6f);
        assertEquals(-Math.log(0.75), losses.read()[0], 1e-6);
        assertEquals(Math.log(2), losses.read()[1], 1e-6);
        assertEquals(0, losses.read()[2]);
    }

    @Test
    void crossEntropyStaysFiniteWhereTheProbabilityIsZero() {
        Buffer losses = kernels.buffer(1);

        kernels.crossEntropy(buffer(1000, -1000), buffer(1), kernels.buffer(2), losses, 2);

        assertValues(losses, 2000);
    }

    @Test
    void addsProbabilityMinusTargetInRowsThatCount() {
        Buffer dx = buffer(100, 0, 0, 0);

        kernels.addCrossEntropy(2, buffer(0.25f, 0.75f, 0.5f, 0.5f), buffer(1, -1), dx, 2);

        assertValues(dx, 100.5f, -0.5f, 0, 0);
    }

    @Test
    void normalizesEachRowByTheVarianceOverN() {
        Buffer y = kernels.buffer(4);
        Buffer r = kernels.buffer(2);

        kernels.normalize(0, buffer(1, 3, 10, 30), y, r, 2);

        assertValues(y, -1, 1, -1, 1);
        assertValues(r, 1, 0.1f);
    }

    @Test
    void normalizingARowOfEqualNumbersGivesZeros() {
        Buffer y = buffer(9, 9);

        kernels.normalize(1e-5f, buffer(5, 5), y, kernels.buffer(1), 2);

        assertValues(y, 0, 0);
    }

    @Test
    void addsTheSlopeOfNormalizing() {
        Buffer dx = buffer(100, 0);

        kernels.addNormalize(buffer(-1, 1), buffer(0.5f), buffer(2, 8), dx, 2);

        // mean(dx̂) = 5, mean(dx̂ x̂) = 3: 0.5 (2 − 5 + 3) and 0.5 (8 − 5 − 3)
        assertValues(dx, 100, 0);
    }

    @Test
    void gathersRows() {
        Buffer y = kernels.buffer(6);

        kernels.gather(buffer(1, 2, 3, 4, 5, 6), buffer(2, 0, 2), y, 2);

        assertValues(y, 5, 6, 1, 2, 5, 6);
    }

    @Test
    void scattersRowsAddingUpThoseOfTheSameIndex() {
        Buffer table = buffer(100, 0, 0, 0, 0, 0);

        kernels.scatter(buffer(1, 2, 3, 4, 5, 6), buffer(2, 0, 2), table, 2);

        assertValues(table, 103, 4, 0, 0, 6, 8);
    }

    @Test
    void adamsFirstStepIsTheLearningRateWhateverTheGradient() {
        AdamStep step = new AdamStep();
        step.beta1 = 0.9f;
        step.beta2 = 0.99f;
        step.rate = 0.5f / (1 - 0.9f);
        step.correction = (float) (1 / Math.sqrt(1 - 0.99));
        Buffer w = buffer(1, 1);
        Buffer m = kernels.buffer(2);
        Buffer v = kernels.buffer(2);

        kernels.adam(w, buffer(0.001f, -1000), m, v, step);

        assertArrayEquals(new float[] {0.5f, 1.5f}, w.read(), 1e-5f);
        assertArrayEquals(new float[] {0.0001f, -100}, m.read(), 1e-4f);
        assertEquals(1e4f, v.read()[1], 1e-1f);
    }

    @Test
    void adamsEpsilonKeepsAWeightWithoutGradientWhereItIs() {
        AdamStep step = new AdamStep();
        step.epsilon = 1e-8f;
        step.rate = 1;
        step.correction = 1;
        Buffer w = buffer(3);

        kernels.adam(w, buffer(0), kernels.buffer(1), kernels.buffer(1), step);

        assertValues(w, 3);
    }

    private Buffer buffer(float... values) {
        Buffer buffer = kernels.buffer(values.length);
        buffer.set(values);
        return buffer;
    }

    private static void assertValues(Buffer buffer, float... expected) {
        assertArrayEquals(expected, buffer.read());
    }
}
