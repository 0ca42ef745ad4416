package neurarium.engines;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * A session with a browser by W3C WebDriver: commands are paths, what they take and give is JSON.
 */
final class WebDriver implements AutoCloseable {
    private static final Gson GSON = new Gson();
    private static final int TRIES = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String session;

    /**
     * Begins a session with a driver that may still be starting.
     *
     * @param driver its address
     * @param capabilities of the browser that is wanted
     */
    WebDriver(String driver, Map<String, ?> capabilities) {
        Map<String, ?> wanted = Map.of("capabilities", Map.of("alwaysMatch", capabilities));
        JsonObject begun = untilItListens(driver + "/session", wanted).getAsJsonObject();
        session = driver + "/session/" + begun.get("sessionId").getAsString();
    }

    private JsonElement untilItListens(String address, Map<String, ?> body) {
        for (int i = 0; ; i++) {
            try {
                return send("POST", address, body);
            } catch (ConnectException notYet) {
                if (i == TRIES) {
                    throw new IllegalStateException(address + " does not answer", notYet);
                }
                pause(50);
            }
        }
    }

    /** Gives a command, such as {@code /url}, and answers with its value. */
    JsonElement post(String command, Map<String, ?> body) {
        try {
            return send("POST", session + command, body);
        } catch (ConnectException e) {
            throw new IllegalStateException("The browser has ended", e);
        }
    }

    private JsonElement send(String method, String address, Map<String, ?> body)
            throws ConnectException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(90))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(GSON.toJson(body)))
                            .build();
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonObject answer = GSON.fromJson(response.body(), JsonObject.class);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.get("value"));
            }
            return answer.get("value");
        } catch (ConnectException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, Map.of());
        } catch (ConnectException e) {
            // It has ended already.
        }
    }
}
