package neurarium.graph;

import neurarium.kernel.Kernels;

/**
 * One run there and back, {@link Graph#forward(Node)} and {@link Graph#backward}, node by node: a
 * page that draws sixty times a second cannot wait for a whole step of a large model. In the middle
 * of a pass its graph may not run in another way or grow: the pass would mix the numbers of two
 * runs.
 */
public final class Pass {
    private final Graph graph;
    private final Node loss;
    private final ExecutionPlan run;
    private final Kernels kernels;
    private int at;
    private int begun; // the graph's changes when it began

    Pass(Graph graph, Node loss, ExecutionPlan run) {
        this.graph = graph;
        this.loss = loss;
        this.run = run;
        this.kernels = graph.kernels();
    }

    /** Whether the loss is computed and the next call begins the way back. */
    public boolean turns() {
        return at == run.forward.size();
    }

    /** Begins anew with the next call. */
    public void restart() {
        at = 0;
    }

    /**
     * Computes one node more.
     *
     * @return whether that was the last: all gradients are there, and the next call begins anew
     * @throws IllegalStateException as {@link Graph#backward} does, and if the graph has run or
     *     grown since the pass began; then the next call begins anew
     */
    public boolean next() {
        if (at == 0) {
            begun = graph.countRun();
        } else if (graph.changes() != begun) {
            at = 0;
            throw new IllegalStateException(
                    "the pass of "
                            + loss.name()
                            + " is stale: since it began its graph has run in"
                            + " another way or grown");
        }
        int there = run.forward.size();
        if (at < there) {
            run.forwardAt(at++, kernels);
            return false;
        }
        if (at == there) {
            at = 0; // should the loss be refused
            graph.prepareBackward(loss, run);
            at = there + 1;
            return false;
        }
        boolean last = run.backwardAt(at - there - 1, kernels);
        at = last ? 0 : at + 1;
        return last;
    }
}
