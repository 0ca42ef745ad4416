package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TeaVM's real runtime, changed; LoadingTest runs every page on it. */
class WasmRuntimeTest {
    private static final Path RUNTIME = Path.of("target/teavm/neurarium.wasm-runtime.js");

    private final WasmRuntime changes = new WasmRuntime(Path.of("src/main/runtime/jso.js"));

    @Test
    void evaluatesNoText() throws IOException {
        String before = Files.readString(RUNTIME);
        String after = changes.withoutEvaluation(before);

        assertTrue(before.contains("new Function("));
        assertFalse(after.contains("new Function("));
    }

    @Test
    void aRuntimeOfAnotherVersionStopsTheBuild() throws IOException {
        String other = Files.readString(RUNTIME).replace("rethrowJsAsJava", "rethrow");

        assertThrows(IllegalStateException.class, () -> changes.withoutEvaluation(other));
        String more = Files.readString(RUNTIME) + "new Function('more')";
        assertThrows(IllegalStateException.class, () -> changes.withoutEvaluation(more));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return alert(text);", "{var a=1;return a;}"})
    void aScriptThatTheRuntimeDoesNotKnowStopsTheBuild(String script) {
        assertThrows(
                IllegalStateException.class,
                () -> WasmRuntime.requireKnownScripts("test", program(script)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return text;", "{return {};}", "return to the start; wait", "a; b"})
    void otherTextsPass(String text) {
        assertDoesNotThrow(() -> WasmRuntime.requireKnownScripts("test", program(text)));
    }

    /** A text among others as it stands in a program: its length in bytes before it. */
    private static byte[] program(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String string : new String[] {"before", text, "after"}) {
            bytes.write(string.length());
            bytes.write(string.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
