package neurarium.site;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** The vector kernels: a template of WebAssembly text, filled in and assembled. */
final class KernelModule {
    private final Path source;

    KernelModule(Path source) {
        this.source = source;
    }

    /** A script that holds the module, so that pages without a server can load it. */
    String script() throws IOException {
        String text = Base64.getEncoder().encodeToString(assembled());
        return "window.neurariumKernels = \"" + text + "\";\n";
    }

    byte[] assembled() throws IOException {
        return Wat2Wasm.parse(Templates.code(source, Map.of()));
    }
}
