package neurarium.kernel;

/** The numbers of one step of {@link Kernels#adam}; reused from step to step. */
public final class AdamStep {
    public float beta1;
    public float beta2;
    public float epsilon;

    /** The learning rate over 1 − β₁ᵗ. */
    public float rate;

    /** 1 / √(1 − β₂ᵗ). */
    public float correction;
}
