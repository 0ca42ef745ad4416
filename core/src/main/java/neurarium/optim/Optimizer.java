package neurarium.optim;

/** Changes parameters by their gradients. A step allocates nothing. */
public abstract class Optimizer {
    /** α. */
    protected double learningRate;

    protected Optimizer(double learningRate) {
        this.learningRate = learningRate;
    }

    /** Takes one step with the gradients as they are. */
    public abstract void step();

    /** α. */
    public final double learningRate() {
        return learningRate;
    }

    public final void setLearningRate(double learningRate) {
        this.learningRate = learningRate;
    }
}
