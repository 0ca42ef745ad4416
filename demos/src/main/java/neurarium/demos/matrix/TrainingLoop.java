package neurarium.demos.matrix;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.model.Activation;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.tensor.Tensor;

/**
 * The lecture's training loop for y = f(W f(V x)), one line at a time. Examples are columns: X
 * {@code [inputs, batch]}, V {@code [hidden, inputs]}, W {@code [outputs, hidden]}, Y and D {@code
 * [outputs, batch]}. Lecture, section 1: "Matrix form".
 */
final class TrainingLoop {
    /** The lines of the loop, in the order of the region that the page shows. */
    enum Line {
        WHILE,
        SAMPLE,
        HIDDEN,
        OUTPUT,
        LOSS,
        BACKWARD,
        UPDATE;

        static final List<Line> ALL = List.of(values());
    }

    final Graph graph = new Graph();
    final Node v;
    final Node w;
    final Node x;
    final Node d;
    final Node vx;
    final Node h;
    final Node wh;
    final Node y;
    final Node loss;
    private final Optimizer optimizer;

    /** The line that will run next. */
    Line next = Line.WHILE;

    /** The network of an activation function. */
    TrainingLoop(Tensor v0, Tensor w0, int batch, Activation f, double rate) {
        v = graph.parameter("V", v0);
        w = graph.parameter("W", w0);
        x = graph.input("x", v0.shape().dim(1), batch);
        d = graph.input("d", w0.shape().dim(0), batch);
        vx = v.matmul(x);
        h = f.apply(vx);
        wh = w.matmul(h);
        y = f.apply(wh);
        loss = Losses.sumSquaredError(y, d);
        optimizer = new Sgd(List.of(v, w), rate);
    }

    void rate(double rate) {
        optimizer.setLearningRate(rate);
    }

    /**
     * Runs the next line on the examples in X and D and tells which it was.
     *
     * @param converged whether the loop need not go on
     */
    Line run(float[] examples, float[] wanted, boolean converged) {
        Line line = next;
        next = Line.ALL.get((Line.ALL.indexOf(line) + 1) % Line.ALL.size());
        switch (line) {
            // region loop
            case WHILE -> next = converged ? Line.WHILE : Line.SAMPLE; // while not converged
            case SAMPLE -> sample(examples, wanted); // take x and d
            case HIDDEN -> graph.forward(h); // h = f(V x)
            case OUTPUT -> graph.forward(y); // y = f(W h)
            case LOSS -> graph.forward(loss); // L = ‖y − d‖²
            case BACKWARD -> graph.backward(loss); // ∂L/∂W, ∂L/∂V
            case UPDATE -> optimizer.step(); // W ← W − α ∂L/∂W, V ← V − α ∂L/∂V
                // endregion
        }
        return line;
    }

    private void sample(float[] examples, float[] wanted) {
        x.set(examples);
        d.set(wanted);
    }
}
