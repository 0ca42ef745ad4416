package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeaVM's runtime script for Wasm GC, changed so that it evaluates no text: every {@code new
 * Function} in it becomes a function of {@code jso.js}. A runtime of another version, in which the
 * places are not found, stops the build.
 */
final class WasmRuntime {
    /** TeaVM passes at most 12 arguments from Java to JavaScript. */
    private static final int MAX_ARGUMENTS = 12;

    /** The scripts of TeaVM's library that are not just {@code return x;}. */
    private static final List<Map<String, String>> SCRIPTS =
            List.of(
                    script("{return {};}", "", "({})"),
                    script(
                            "return typeof obj=='undefined';",
                            "value",
                            "typeof value === 'undefined'"),
                    script("return object.toString();", "value", "value.toString()"),
                    script("return new Array(size);", "size", "new Array(size)"));

    /** A text of the program that reads like the body of a function. */
    private static final Pattern BODY = Pattern.compile("return [ -~]+;|\\{[ -~]*;\\}");

    private static final Pattern IDENTITY = Pattern.compile("return \\w+;");

    private final Path source;

    WasmRuntime(Path source) {
        this.source = source;
    }

    private static Map<String, String> script(String text, String parameters, String code) {
        return Map.of("text", '"' + text + '"', "parameters", parameters, "code", code);
    }

    /** The changed runtime. */
    String withoutEvaluation(String runtime) throws IOException {
        String text = runtime;
        for (Map.Entry<String, String> change : changes().entrySet()) {
            Matcher place = Pattern.compile(change.getKey(), Pattern.DOTALL).matcher(text);
            if (!place.find()) {
                throw new IllegalStateException(
                        "TeaVM's runtime has changed: there is no " + change.getKey());
            }
            text = place.replaceFirst(change.getValue());
        }
        if (text.contains("new Function")) {
            throw new IllegalStateException("TeaVM's runtime has changed: it evaluates more text");
        }
        return helpers() + text;
    }

    /** What stands in the runtime, as patterns, and what takes its place. */
    private static Map<String, String> changes() {
        String n = "(\\w+)";
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("new Function\\(\"return \"\\+" + n + "\\+\";\"\\)", "neurariumJso.global($1)");
        changes.put(
                "new Function\\(\"value\"," + n + "\\+\" = value;\"\\)\\(" + n + "\\)",
                "globalThis[$1]=$2");
        changes.put(
                "new Function\\(\"rethrowJavaAsJs\",\"fn\",`return function\\(\\$\\{\\w+\\}\\)[^`]*"
                        + "fn\\(\\$\\{"
                        + n
                        + "\\.join[^`]*`\\)\\("
                        + n
                        + ","
                        + n
                        + "\\)",
                "neurariumJso.exported($2,$3,$1.length,arguments[1],false)");
        changes.put(
                "new Function\\(\"constructor\",`return function \\$\\{"
                        + n
                        + "\\}[^`]*`\\)\\("
                        + n
                        + "\\)",
                "neurariumJso.named($1,$2)");
        changes.put(
                "new Function\\(\"rethrowJavaAsJs\",\"fn\",`[^`]*fn\\(\\$\\{\\[\"this\",\\.\\.\\."
                        + n
                        + "\\][^`]*`\\)\\("
                        + n
                        + ","
                        + n
                        + "\\)",
                "neurariumJso.exported($2,$3,$1.length,arguments[3],true)");
        changes.put(
                "new Function\\(\"wrapCallFromJavaToJs\",[^`]*`[^`]*`\\)\\.bind\\(null,\\w+\\)",
                "neurariumJso.script");
        changes.put(
                "new Function\\(\"rethrowJsAsJava\",\"fn\",[^`]*`[^`]*`\\)\\.bind\\(null,"
                        + n
                        + "\\)",
                "neurariumJso.call[e]?.($1)");
        changes.put(
                "new Function\\(\"rethrowJsAsJava\",\"getGlobalName\",[^`]*`[^`]*`\\)\\.bind\\(null,"
                        + n
                        + ","
                        + n
                        + "\\)",
                "neurariumJso.callMethod[e]?.($1,$2)");
        changes.put(
                "new Function\\(\"rethrowJsAsJava\",\"constructor\",[^`]*`[^`]*`\\)\\.bind\\(null,"
                        + n
                        + "\\)",
                "neurariumJso.construct[e]?.($1)");
        changes.put(
                "new Function\\(\\.\\.\\.\\w+,\"return \\[\"\\+\\w+\\+\"\\]\"\\)",
                "neurariumJso.arrayOf[e]?.()");
        return changes;
    }

    private String helpers() throws IOException {
        List<Integer> arities = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (int n = 0; n <= MAX_ARGUMENTS; n++) {
            arities.add(n);
            String before = n < 2 ? "" : parameters.get(n - 1) + ", ";
            parameters.add(n == 0 ? "" : before + "p" + n);
        }
        return Templates.code(
                source,
                Map.of(
                        "kinds", kinds(),
                        "arities", arities,
                        "parameters", parameters,
                        "scripts", SCRIPTS));
    }

    /** Families of functions, one for every number of arguments. */
    private static List<Map<String, String>> kinds() {
        return List.of(
                kind("call", "rethrow", "f", guarded("f(ARGUMENTS)")),
                kind(
                        "callMethod",
                        "rethrow, global",
                        "object, name",
                        guarded(
                                "object !== null ? object[name](ARGUMENTS) :"
                                        + " global(name)(ARGUMENTS)")),
                kind("construct", "rethrow", "constructor", guarded("new constructor(ARGUMENTS)")),
                kind("arrayOf", "", "", "return [ARGUMENTS];"));
    }

    private static Map<String, String> kind(
            String name, String context, String before, String code) {
        return Map.of("name", name, "context", context, "before", before, "code", code);
    }

    private static String guarded(String value) {
        return "try { return " + value + "; } catch (e) { rethrow(e); }";
    }

    /** Refuses a program with a script in it that the runtime does not know. */
    static void requireKnownScripts(String program, byte[] wasm) {
        String text = new String(wasm, StandardCharsets.ISO_8859_1);
        Matcher body = BODY.matcher(text);
        while (body.find()) {
            String found = body.group();
            // Texts stand in the program with their length in bytes before them.
            boolean whole =
                    body.start() > 0
                            && found.length() < 128
                            && text.charAt(body.start() - 1) == found.length();
            boolean known =
                    IDENTITY.matcher(found).matches()
                            || SCRIPTS.stream()
                                    .anyMatch(s -> s.get("text").equals('"' + found + '"'));
            if (whole && !known) {
                throw new IllegalStateException(
                        program + " has a script that jso.js does not know: " + found);
            }
        }
    }
}
