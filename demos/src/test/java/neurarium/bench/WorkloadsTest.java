package neurarium.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import neurarium.kernel.Buffer;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Kernels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadsTest {
    private final Workloads workloads = new Workloads();

    @Test
    void plainKernelsDifferNowhereFromThemselves() {
        assertEquals(List.of(), workloads.compare(new JavaKernels(), 1, 20));
    }

    /** Plain kernels of which one adds a little to the first number of a buffer afterwards. */
    private static Kernels spoilt(String method) {
        JavaKernels plain = new JavaKernels();
        return (Kernels)
                Proxy.newProxyInstance(
                        Kernels.class.getClassLoader(),
                        new Class<?>[] {Kernels.class},
                        (proxy, called, arguments) -> {
                            Object result;
                            try {
                                result = called.invoke(plain, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                            if (!called.getName().equals(method)) {
                                return result;
                            }
                            if (result instanceof Float number) {
                                return number + 0.1f;
                            }
                            for (Object argument : arguments) {
                                if (argument instanceof Buffer buffer && buffer.length() > 0) {
                                    buffer.write()[0] += 0.1f;
                                }
                            }
                            return result;
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addScaled",
                "scale",
                "map",
                "addDerivative",
                "combine",
                "addProduct",
                "addSums",
                "broadcastRows",
                "dot",
                "matmul",
                "copyStrided",
                "im2col",
                "col2im",
                "averagePool",
                "addAveragePool",
                "maxPool",
                "addMaxPool",
                "softmax",
                "addSoftmax",
                "logSoftmax",
                "crossEntropy",
                "addCrossEntropy",
                "normalize",
                "addNormalize",
                "gather",
                "scatter",
                "adam"
            })
    void aKernelThatIsWrongIsFound(String method) {
        assertFalse(workloads.compare(spoilt(method), 1, 20).isEmpty());
    }

    @Test
    void optionsAreReadFromOneLine() {
        Options options = new Options("map", "shape=2-8-1 size=32");

        assertArrayEquals(new int[] {2, 8, 1}, options.numbers("shape", 1));
        assertEquals(32, options.number("size", 1));
        assertEquals(7, options.number("batch", 7));
        options.end();
    }

    @ParameterizedTest
    @CsvSource({
        "cook, '', there is no work named cook",
        "matmul, sise=3, matmul has no option sise",
        "matmul, size, 'matmul: options are name=value, got size'",
        "matmul, size=0, 'matmul: size takes whole numbers from 1 to 100000, got 0'",
        "matmul, size=many, 'matmul: size takes whole numbers from 1 to 100000, got many'",
        "map, shape=2--1, 'map: shape takes whole numbers from 1 to 100000, got '"
    })
    void whatCannotBeDoneIsRefused(String name, String options, String message) {
        var error =
                assertThrows(IllegalArgumentException.class, () -> workloads.work(name, options));

        assertEquals(message.strip(), error.getMessage().strip());
    }

    @Test
    void everyWorkCanBeDone() {
        for (String name : workloads.names()) {
            String options = name.equals("matmul") ? "size=9" : "";
            workloads.work(name, options).once().run();
        }
    }
}
