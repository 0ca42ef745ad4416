package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.ui.Json;

/**
 * The loader, neurarium.js, and what it loads: the compiled programs, TeaVM's runtime, the vector
 * kernels. All of them lie in the site under names that follow their content; the loader knows the
 * names.
 */
final class Loader {
    /** A compiled program in the site, and the JavaScript function that starts it. */
    private record Compiled(String wasm, String javascript, String main) {
        String entry(String name) {
            return name
                    + ": { wasm: \""
                    + wasm
                    + "\", javascript: \""
                    + javascript
                    + "\", main: \""
                    + main
                    + "\" }";
        }
    }

    private final Path sources;
    private final Path programs;
    private final Assets assets;
    private final Map<String, Compiled> compiled = new LinkedHashMap<>();
    private final String runtime;
    private final String kernels;

    /**
     * Writes the programs, the runtime and the kernels.
     *
     * @param sources the folder of the site's sources
     * @param programs the folder of what TeaVM compiled
     */
    Loader(Path sources, Path programs, KernelModule module, Assets assets) throws IOException {
        this.sources = sources;
        this.programs = programs;
        this.assets = assets;
        runtime = runtime();
        kernels = assets.hashed("neurarium.kernels.js", BuildSite.utf8(module.script()));
        for (PageProgram program : PageProgram.all()) {
            String wasm = write(program.wasm());
            String javascript = write(program.javascript());
            compiled.put(program.name(), new Compiled(wasm, javascript, program.entry()));
        }
    }

    private String runtime() throws IOException {
        String name = CompilePrograms.RUNTIME_FILE;
        WasmRuntime runtime = new WasmRuntime(sources.resolve("runtime/jso.js"));
        String text = Files.readString(programs.resolve(name));
        return assets.hashed(name, BuildSite.utf8(runtime.withoutEvaluation(text)));
    }

    private String write(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(programs.resolve(name));
        if (name.endsWith(".wasm")) {
            WasmRuntime.requireKnownScripts(name, bytes);
        }
        return assets.hashed(name, bytes);
    }

    /**
     * The loader: its parts in order inside one function.
     *
     * @param data where in the site the data are, by the names that demos ask for
     */
    String script(Map<String, String> data) throws IOException {
        StringBuilder script = new StringBuilder();
        script.append("// Neurarium: load this script, and <neurarium-demo> works.\n");
        script.append("(function () {\n\"use strict\";\nvar FILES = {\n  runtime: \"");
        script.append(runtime).append("\",\n  kernels: \"").append(kernels).append('"');
        compiled.forEach((name, files) -> script.append(",\n  ").append(files.entry(name)));
        Json names = new Json().open('{');
        data.forEach(names::put);
        script.append(",\n  data: ").append(names.close('}').toString()).append("\n};\n");
        for (Path part : Assets.list(sources.resolve("script"))) {
            script.append(Files.readString(part));
        }
        return script.append("})();\n").toString();
    }
}
