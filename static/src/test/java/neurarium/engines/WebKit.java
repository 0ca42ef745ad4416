package neurarium.engines;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * WebKit, Safari's engine, in the small browser that comes with its driver, on a screen that nobody
 * sees.
 */
final class WebKit implements Engine {
    /** Keys without a character, as WebDriver writes them. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "ArrowLeft", "\ue012",
                    "ArrowUp", "\ue013",
                    "ArrowRight", "\ue014",
                    "ArrowDown", "\ue015",
                    "Enter", "\ue007",
                    "Escape", "\ue00c",
                    "PageDown", "\ue00f",
                    "PageUp", "\ue00e");

    private final List<Process> processes = new ArrayList<>();
    private final WebDriver driver;
    private String size = "";

    /**
     * Starts it.
     *
     * @param environment what is set otherwise than usual, such as JSC_useJIT=0
     */
    WebKit(Map<String, String> environment) {
        try {
            Map<String, String> all = new HashMap<>(environment);
            all.put("DISPLAY", ":" + screen());
            all.put("GDK_BACKEND", "x11");
            all.put("NO_AT_BRIDGE", "1");
            all.put("WEBKIT_DISABLE_DMABUF_RENDERER", "1"); // several times as fast without a GPU
            int port = freePort();
            start(all, BrowserProgram.WEBKIT.find().toString(), "--port=" + port);
            driver = new WebDriver("http://127.0.0.1:" + port, Map.of());
            driver.post("/timeouts", Map.of("script", 60000, "pageLoad", 60000));
            size(1366, 768);
        } catch (IOException e) {
            throw new IllegalStateException("WebKit does not start", e);
        }
    }

    /** Starts a screen, which says its number. */
    private int screen() throws IOException {
        Process xvfb =
                start(
                        Map.of(),
                        BrowserProgram.XVFB.find().toString(),
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1600x1200x24",
                        "-nolisten",
                        "tcp");
        String number = reader(xvfb).readLine();
        if (number == null) {
            throw new IOException("Xvfb has ended");
        }
        return Integer.parseInt(number.strip());
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        processes.add(process);
        return process;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void open(String address) {
        driver.post("/url", Map.of("url", address));
    }

    @Override
    public JsonElement evaluate(String expression) {
        String script =
                "const done = arguments[arguments.length - 1];"
                        + "Promise.resolve().then(() => ("
                        + expression
                        + ")).then(value => done(JSON.stringify([value])),"
                        + " error => done(JSON.stringify({error: String(error)})))";
        Map<String, ?> body = Map.of("script", script, "args", List.of());
        String json = driver.post("/execute/async", body).getAsString();
        JsonElement answer = new Gson().fromJson(json, JsonElement.class);
        if (answer instanceof JsonObject failed) {
            throw new IllegalStateException(failed.get("error").getAsString());
        }
        return answer.getAsJsonArray().get(0);
    }

    /**
     * The window of this browser cannot be as narrow as a phone: it then is as narrow as it can.
     */
    @Override
    public void size(int width, int height) {
        String asked = width + " x " + height;
        if (asked.equals(size)) {
            return;
        }
        size = asked;
        int bars = evaluate("outerHeight - innerHeight").getAsInt();
        driver.post(
                "/window/rect", Map.of("x", 0, "y", 0, "width", width, "height", height + bars));
        for (int i = 0;
                i < 10 && !evaluate("innerWidth + ' x ' + innerHeight").getAsString().equals(asked);
                i++) {
            WebDriver.pause(40);
        }
    }

    @Override
    public void click(double x, double y) {
        act(
                "pointer",
                Map.of(
                        "type",
                        "pointerMove",
                        "duration",
                        0,
                        "x",
                        Math.round(x),
                        "y",
                        Math.round(y)),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0));
    }

    @Override
    public void press(String key) {
        String value = KEYS.getOrDefault(key, key);
        act(
                "key",
                Map.of("type", "keyDown", "value", value),
                Map.of("type", "keyUp", "value", value));
    }

    private void act(String device, Map<?, ?>... actions) {
        Map<?, ?> sequence = Map.of("type", device, "id", device, "actions", List.of(actions));
        driver.post("/actions", Map.of("actions", List.of(sequence)));
    }

    @Override
    public void close() {
        driver.close();
        Collections.reverse(processes);
        processes.forEach(Process::destroy);
    }
}
