package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import neurarium.graph.Graph;
import org.junit.jupiter.api.Test;

class KernelsTest {
    @Test
    void arePlainJavaAtFirst() {
        assertInstanceOf(JavaKernels.class, Kernels.chosen());
    }

    @Test
    void areThoseOfEveryGraphBuiltOnceChosen() {
        Kernels before = Kernels.chosen();
        Kernels other = new JavaKernels();
        try {
            Kernels.choose(other);

            assertSame(other, new Graph().kernels());
        } finally {
            Kernels.choose(before);
        }
    }
}
