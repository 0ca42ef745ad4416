package neurarium.optim;

/** Changes parameters by their gradients. A step allocates nothing. */
public interface Optimizer {
    /** Takes one step with the gradients as they are. */
    void step();

    /** α. */
    double learningRate();

    void setLearningRate(double learningRate);
}
