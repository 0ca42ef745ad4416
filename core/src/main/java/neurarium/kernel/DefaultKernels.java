package neurarium.kernel;

/** The one thing that is chosen for the whole program. */
final class DefaultKernels {
    static Kernels kernels = new JavaKernels();

    private DefaultKernels() {}
}
