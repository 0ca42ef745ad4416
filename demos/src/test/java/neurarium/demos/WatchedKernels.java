package neurarium.demos;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Kernels;

/** The kernels of all graphs that are built from now on; they note calls that are forbidden. */
final class WatchedKernels {
    private final List<String> calls = new ArrayList<>();
    private boolean forbidden;

    private WatchedKernels() {}

    static WatchedKernels choose() {
        WatchedKernels watched = new WatchedKernels();
        JavaKernels kernels = new JavaKernels();
        Kernels.choose(
                (Kernels)
                        Proxy.newProxyInstance(
                                Kernels.class.getClassLoader(),
                                new Class<?>[] {Kernels.class},
                                (proxy, method, arguments) -> {
                                    watched.note(method.getName());
                                    try {
                                        return method.invoke(kernels, arguments);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                }));
        return watched;
    }

    private void note(String call) {
        if (forbidden && !call.equals("toString")) {
            calls.add(call);
        }
    }

    void forbid() {
        forbidden = true;
    }

    void allow() {
        forbidden = false;
    }

    /** The calls that were made while they were forbidden. */
    List<String> calls() {
        return calls;
    }
}
