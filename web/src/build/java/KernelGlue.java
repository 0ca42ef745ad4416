import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the class by which Java calls the exports of {@code kernels.wat}: {@code SimdModule}, with
 * the imports of the Wasm program and the interface of the JavaScript one. Maven runs it from source
 * before it compiles; arguments: the template, the folder for generated sources.
 */
final class KernelGlue {
    private static final Pattern EXPORT = Pattern.compile("\\(func[^(]*\\(export \"(\\w+)\"\\)");
    private static final Pattern PARAM = Pattern.compile("\\G\\s*\\(param \\$(\\w+) (i32|f32)\\)");
    private static final Pattern RESULT = Pattern.compile("\\G\\s*\\(result (i32|f32)\\)");

    /** A function of the module, its parameters as Java writes them. */
    private record Kernel(String name, String result, List<String> parameters, List<String> names) {
        String signature() {
            return result + " " + name + "(" + String.join(", ", parameters) + ")";
        }

        String call(String receiver) {
            String call = receiver + "." + name + "(" + String.join(", ", names) + ");";
            return result.equals("void") ? call : "return " + call;
        }
    }

    public static void main(String[] args) throws IOException {
        List<Kernel> kernels = read(Files.readString(Path.of(args[0])));
        Path file = Path.of(args[1], "neurarium", "browser", "SimdModule.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, write(kernels));
    }

    private static List<Kernel> read(String wat) {
        List<Kernel> kernels = new ArrayList<>();
        Matcher export = EXPORT.matcher(wat);
        while (export.find()) {
            List<String> parameters = new ArrayList<>();
            List<String> names = new ArrayList<>();
            int end = export.end();
            Matcher parameter = PARAM.matcher(wat);
            for (boolean is = parameter.find(end); is; is = parameter.find()) {
                parameters.add(type(parameter.group(2)) + " " + parameter.group(1));
                names.add(parameter.group(1));
                end = parameter.end();
            }
            Matcher result = RESULT.matcher(wat);
            String type = result.find(end) ? type(result.group(1)) : "void";
            kernels.add(new Kernel(export.group(1), type, parameters, names));
        }
        if (kernels.isEmpty()) {
            throw new IllegalStateException("The template exports nothing");
        }
        return kernels;
    }

    private static String type(String wasm) {
        return wasm.equals("i32") ? "int" : "float";
    }

    private static String write(List<Kernel> kernels) {
        StringBuilder java = new StringBuilder();
        java.append("package neurarium.browser;\n\n");
        java.append("import org.teavm.classlib.PlatformDetector;\n");
        java.append("import org.teavm.interop.Import;\nimport org.teavm.jso.JSObject;\n\n");
        java.append("/** The kernels of kernels.wat, by whichever way this program has to them. */\n");
        java.append("final class SimdModule {\n    private final Exports exports;\n\n");
        java.append("    SimdModule(Exports exports) {\n        this.exports = exports;\n    }\n\n");
        for (Kernel kernel : kernels) {
            boolean isVoid = kernel.result().equals("void");
            java.append("    ").append(kernel.signature()).append(" {\n");
            java.append("        if (PlatformDetector.isWebAssemblyGC()) {\n            ");
            java.append(kernel.call("Imports")).append('\n');
            java.append(isVoid ? "        } else {\n            " : "        }\n        ");
            java.append(kernel.call("exports")).append('\n');
            java.append(isVoid ? "        }\n    }\n\n" : "    }\n\n");
        }
        java.append("    /** As the Wasm program calls them, without a detour through JavaScript. */\n");
        java.append("    private static final class Imports {\n        private Imports() {}\n");
        for (Kernel kernel : kernels) {
            java.append("\n        @Import(module = \"kernels\", name = \"").append(kernel.name());
            java.append("\")\n        static native ").append(kernel.signature()).append(";\n");
        }
        java.append("    }\n\n    /** As JavaScript calls them. */\n");
        java.append("    interface Exports extends JSObject {\n");
        for (Kernel kernel : kernels) {
            java.append("        ").append(kernel.signature()).append(";\n\n");
        }
        return java.append("    }\n}\n").toString();
    }
}
