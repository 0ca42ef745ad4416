package neurarium.kernel;

import java.util.function.Supplier;

/** The one thing that is chosen for the whole program. */
final class DefaultKernels {
    /** Plain Java kernels pack matrices into space of their own, so each graph has its own. */
    static Supplier<Kernels> source = JavaKernels::new;

    private DefaultKernels() {}
}
