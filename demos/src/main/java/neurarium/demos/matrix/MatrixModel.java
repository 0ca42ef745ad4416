package neurarium.demos.matrix;

import neurarium.data.Curve;
import neurarium.model.Activation;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import neurarium.ui.Steps;

/**
 * y = f(W f(V x)) with the lecture's training loop. Sizes go up to {@link #MAX_SIZE}; W may be
 * given a wrong number of columns, and then nothing runs until it fits. Lecture, section 1.
 */
final class MatrixModel implements Steps {
    static final int MAX_SIZE = 8;

    /** The loop ends where L is below this. */
    private static final double CONVERGED = 1e-3;

    private static final double MAX_LOSS = 1e6;

    /** The lecture's 2-2-2 network: rows u and v make V, rows w and r make W. */
    private static final float[] LECTURE_V = {0.4f, -0.1f, -0.3f, 0.5f};

    private static final float[] LECTURE_W = {0.8f, 0.3f, -0.5f, 0.6f};

    /** The matrices that a person may edit. */
    enum Matrix {
        V,
        W,
        X,
        D
    }

    final Curve losses = new Curve(512);
    Task task = Task.LECTURE;
    int inputs = 2;
    int hidden = 2;
    int outputs = 2;
    int batch = 1;
    int columnsOfW = 2;
    Activation f = Activation.TANH;

    /** Whether a step is a line of the loop, not an update. */
    boolean byLine = true;

    /** The graph that runs; null while the shapes do not fit. */
    TrainingLoop loop;

    /** The line that ran last; null before the first. */
    TrainingLoop.Line last;

    int updates;
    boolean diverged;
    double rate = 0.1;
    private int seed = 1;
    private float[] v;
    private float[] w;
    private float[] x;
    private float[] d;
    private float[] startV;
    private float[] startW;

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
        boolean same = inputs == this.inputs && outputs == this.outputs && batch == this.batch;
        if (same && hidden == this.hidden) {
            return;
        }
        boolean fits = inputs == task.inputs && outputs == task.outputs;
        if (!fits || (batch != task.batch && task != Task.ROTATION)) {
            task = Task.RANDOM;
        }
        this.inputs = inputs;
        this.outputs = outputs;
        this.batch = batch;
        columnsOfW = hidden == this.hidden ? columnsOfW : hidden;
        this.hidden = hidden;
        draw();
    }

    void columnsOfW(int columns) {
        columnsOfW = columns;
        draw();
    }

    void activation(Activation f) {
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
        d = task.targets(x, outputs, batch, data);
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

    /** Makes the present V or W the one that {@link #reset} returns to. */
    void startFrom(Matrix matrix) {
        startV = matrix == Matrix.V ? v.clone() : startV;
        startW = matrix == Matrix.W ? w.clone() : startW;
    }

    /** The graph for the shapes as they are; none while W does not fit. */
    private void build() {
        last = null;
        updates = 0;
        diverged = false;
        losses.clear();
        loop = null;
        if (!isBroken()) {
            Tensor v0 = new Tensor(Shape.of(hidden, inputs), v);
            Tensor w0 = new Tensor(Shape.of(outputs, hidden), w);
            loop = new TrainingLoop(v0, w0, batch, f, rate);
            loop.x.set(x);
            loop.d.set(d);
            loop.graph.forward(loop.loss);
            losses.add(loss());
        }
    }

    // Running

    /** Whether W has another number of columns than h has rows. */
    boolean isBroken() {
        return columnsOfW != hidden;
    }

    /** L; NaN while the shapes do not fit. */
    float loss() {
        return loop == null ? Float.NaN : loop.loss.value()[0];
    }

    boolean hasConverged() {
        return loss() < CONVERGED; // not so for NaN
    }

    @Override
    public boolean canStep() {
        boolean between = last == null || last == TrainingLoop.Line.UPDATE;
        return loop != null && !diverged && !(between && hasConverged());
    }

    /** Runs one line of the loop, or lines until the next update is made. */
    @Override
    public boolean stepPart() {
        do {
            line();
        } while (!byLine && canStep() && last != TrainingLoop.Line.UPDATE);
        return true;
    }

    private void line() {
        boolean converged = loop.next == TrainingLoop.Line.WHILE && hasConverged();
        float[] beforeV = loop.v.value().clone();
        float[] beforeW = loop.w.value().clone();
        last = loop.run(x, d, converged);
        if (last == TrainingLoop.Line.LOSS && !(loss() < MAX_LOSS)) {
            diverged = true;
        } else if (last == TrainingLoop.Line.UPDATE) {
            updates++;
            loop.graph.forward(loop.loss);
            if (loss() < MAX_LOSS) {
                losses.add(loss());
            } else {
                diverged = true;
                loop.v.set(beforeV);
                loop.w.set(beforeW);
                loop.graph.forward(loop.loss);
            }
        }
    }

    /** Whether the gradients of the present weights are known. */
    boolean hasGradients() {
        return last == TrainingLoop.Line.BACKWARD || last == TrainingLoop.Line.UPDATE;
    }

    // The numbers

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
        v = values(Matrix.V).clone();
        w = values(Matrix.W).clone();
        loop = null;
        values(matrix)[row * columns(matrix) + column] = (float) value;
        build();
    }
}
