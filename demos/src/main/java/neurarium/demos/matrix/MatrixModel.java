package neurarium.demos.matrix;

import neurarium.data.Curve;
import neurarium.kernel.Function;
import neurarium.tensor.Rng;

/**
 * y = f(W f(V x)) with the lecture's training loop. Sizes go up to {@link #MOST}; W may be given a
 * wrong number of columns, and then nothing runs until it fits. Lecture, section 1.
 */
final class MatrixModel {
    static final int MOST = 8;

    /** The loop ends where L is below this. */
    static final double ENOUGH = 1e-3;

    private static final double BEYOND = 1e6;

    /** The lecture's 2-2-2 network: rows u and v make V, rows w and r make W. */
    static final float[] LECTURE_V = {0.4f, -0.1f, -0.3f, 0.5f};

    static final float[] LECTURE_W = {0.8f, 0.3f, -0.5f, 0.6f};

    /** The matrices that a person may edit. */
    enum Matrix {
        V,
        W,
        X,
        D
    }

    final Curve losses = new Curve(512);
    private Task task = Task.LECTURE;
    private int inputs = 2;
    private int hidden = 2;
    private int outputs = 2;
    private int batch = 1;
    private int columnsOfW = 2;
    private Function f = Function.TANH;
    private double rate = 0.1;
    private int seed = 1;
    private float[] v;
    private float[] w;
    private float[] x;
    private float[] d;
    private float[] startV;
    private float[] startW;
    private TrainingLoop loop;
    private TrainingLoop.Line last;
    private int updates;
    private boolean diverged;

    MatrixModel() {
        draw();
    }

    // What is chosen

    void task(Task task) {
        this.task = task;
        inputs = task.inputs;
        outputs = task.outputs;
        batch = task.batch;
        hidden = task == Task.LECTURE ? 2 : 4;
        columnsOfW = hidden;
        draw();
    }

    /** Other sizes than the task has make its numbers random ones. */
    void sizes(int inputs, int hidden, int outputs, int batch) {
        boolean fits = inputs == task.inputs && outputs == task.outputs;
        boolean same = fits && (batch == task.batch || task == Task.ROTATION);
        if (!same) {
            task = Task.RANDOM;
        }
        this.inputs = inputs;
        this.outputs = outputs;
        this.batch = batch;
        if (hidden != this.hidden) {
            columnsOfW = hidden;
        }
        this.hidden = hidden;
        draw();
    }

    void columnsOfW(int columns) {
        columnsOfW = columns;
        draw();
    }

    void function(Function f) {
        this.f = f;
        build();
    }

    void rate(double rate) {
        this.rate = rate;
        diverged = false;
        if (loop != null) {
            loop.rate(rate);
        }
    }

    void seed(int seed) {
        this.seed = seed;
        draw();
    }

    /** Draws weights and numbers anew; the lecture's own with seed 1. */
    private void draw() {
        Rng rng = new Rng(seed);
        boolean lecture = task == Task.LECTURE && hidden == 2 && columnsOfW == 2 && seed == 1;
        startV = lecture ? LECTURE_V.clone() : weights(hidden * inputs, inputs, rng);
        startW = lecture ? LECTURE_W.clone() : weights(outputs * columnsOfW, columnsOfW, rng);
        Rng data = new Rng(seed + 1000);
        x = task.examples(inputs, batch, data);
        d = task.wanted(x, outputs, batch, data);
        reset();
    }

    private static float[] weights(int size, int fanIn, Rng rng) {
        float[] weights = new float[size];
        double bound = 1.5 / Math.sqrt(fanIn);
        for (int i = 0; i < size; i++) {
            weights[i] = (float) (Math.rint(rng.uniform(-bound, bound) * 100) / 100);
        }
        return weights;
    }

    void reset() {
        v = startV.clone();
        w = startW.clone();
        build();
    }

    /** Makes the present weights those that {@link #reset} returns to. */
    void startHere() {
        keepWeights();
        startV = v.clone();
        startW = w.clone();
        build();
    }

    private void keepWeights() {
        if (loop != null) {
            v = loop.v.value().clone();
            w = loop.w.value().clone();
        }
    }

    /** The graph for the shapes as they are; none while W does not fit. */
    private void build() {
        last = null;
        updates = 0;
        diverged = false;
        losses.clear();
        loop = null;
        if (!isBroken()) {
            loop =
                    new TrainingLoop(
                            TrainingLoop.matrix(hidden, inputs, v),
                            TrainingLoop.matrix(outputs, hidden, w),
                            batch,
                            f,
                            rate);
            loop.x.set(x);
            loop.d.set(d);
            loop.graph.forward(loop.loss);
            losses.add(loop.loss.value()[0]);
        }
    }

    // Running

    /** Whether W has another number of columns than h has rows. */
    boolean isBroken() {
        return columnsOfW != hidden;
    }

    boolean hasConverged() {
        return loop != null && loop.loss.value()[0] < ENOUGH;
    }

    boolean hasDiverged() {
        return diverged;
    }

    boolean canStep() {
        boolean between = last == null || last == TrainingLoop.Line.UPDATE;
        return loop != null && !diverged && !(between && hasConverged());
    }

    /** Runs one line of the loop. */
    void line() {
        boolean converged = loop.next() == TrainingLoop.Line.WHILE && hasConverged();
        float[] beforeV = loop.v.value().clone();
        float[] beforeW = loop.w.value().clone();
        last = loop.run(x, d, converged);
        if (last == TrainingLoop.Line.LOSS && !(loop.loss.value()[0] < BEYOND)) {
            diverged = true;
            return;
        }
        if (last == TrainingLoop.Line.UPDATE) {
            updates++;
            loop.graph.forward(loop.loss);
            if (loop.loss.value()[0] < BEYOND) {
                losses.add(loop.loss.value()[0]);
            } else {
                diverged = true;
                loop.v.set(beforeV);
                loop.w.set(beforeW);
                loop.graph.forward(loop.loss);
            }
        }
    }

    /** Runs lines until the next update is made. */
    void update() {
        do {
            line();
        } while (canStep() && last != TrainingLoop.Line.UPDATE);
    }

    // What there is

    Task task() {
        return task;
    }

    int inputs() {
        return inputs;
    }

    int hidden() {
        return hidden;
    }

    int outputs() {
        return outputs;
    }

    int batch() {
        return batch;
    }

    int columnsOfW() {
        return columnsOfW;
    }

    Function function() {
        return f;
    }

    double rate() {
        return rate;
    }

    /** The graph that runs; null while the shapes do not fit. */
    TrainingLoop loop() {
        return loop;
    }

    /** The line that ran last; null before the first. */
    TrainingLoop.Line last() {
        return last;
    }

    int updates() {
        return updates;
    }

    /** Whether the gradients of the present weights are known. */
    boolean hasGradients() {
        return last == TrainingLoop.Line.BACKWARD || last == TrainingLoop.Line.UPDATE;
    }

    int rows(Matrix matrix) {
        return switch (matrix) {
            case V -> hidden;
            case W, D -> outputs;
            case X -> inputs;
        };
    }

    int columns(Matrix matrix) {
        return switch (matrix) {
            case V -> inputs;
            case W -> columnsOfW;
            case X, D -> batch;
        };
    }

    float[] values(Matrix matrix) {
        return switch (matrix) {
            case V -> loop == null ? v : loop.v.value();
            case W -> loop == null ? w : loop.w.value();
            case X -> x;
            case D -> d;
        };
    }

    /** Sets one number by hand. */
    void set(Matrix matrix, int row, int column, double value) {
        keepWeights();
        int at = row * columns(matrix) + column;
        switch (matrix) {
            case V -> v[at] = (float) value;
            case W -> w[at] = (float) value;
            case X -> x[at] = (float) value;
            case D -> d[at] = (float) value;
        }
        build();
    }
}
