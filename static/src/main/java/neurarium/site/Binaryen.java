package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Binaryen's {@code wasm-opt}, by Node.js: makes a program of TeaVM's an eighth smaller, gzipped. A
 * machine that has not both builds the site all the same, with larger programs.
 */
final class Binaryen {
    /** What TeaVM's programs use anyway; the optimizer may use no more. */
    private static final List<String> FEATURES =
            List.of(
                    "bulk-memory",
                    "exception-handling",
                    "gc",
                    "multivalue",
                    "mutable-globals",
                    "nontrapping-float-to-int",
                    "reference-types",
                    "sign-ext");

    private final Path optimizer;
    private final boolean isHere;

    /**
     * Looks for the optimizer, unless it is to be left out.
     *
     * @param folder of the unpacked npm package, of an earlier build perhaps
     */
    Binaryen(Path folder, boolean skipped) throws InterruptedException {
        optimizer = folder.resolve("package/bin/wasm-opt");
        isHere = !skipped && Files.exists(optimizer) && run("node", "--version") == 0;
    }

    boolean isHere() {
        return isHere;
    }

    /** Replaces a program by its smaller equal. */
    void optimize(Path program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", optimizer.toString(), "-Os"));
        for (String feature : FEATURES) {
            command.add("--enable-" + feature);
        }
        command.addAll(List.of(program.toString(), "-o", program.toString()));
        int code = run(command.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("wasm-opt ended with " + code + " on " + program);
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        }
    }
}
