package neurarium.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the loader found to compute with. */
interface Backend extends JSObject {
    /** What runs: wasm-gc or js, with +simd where the vector kernels do. */
    @JSProperty
    String getBackend();

    /** The vector kernels of a JavaScript program; a Wasm program imports them. */
    @JSProperty
    SimdModule.Exports getKernels();

    /** The memory of the kernels of a JavaScript program. */
    @JSProperty
    JsMemory.Wasm getMemory();
}
