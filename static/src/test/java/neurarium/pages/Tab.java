package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A tab of Chromium that remembers what went wrong in it and what it asked for. */
final class Tab implements AutoCloseable {
    private static final List<String> BACKENDS =
            List.of("wasm-gc+simd", "wasm-gc", "js+simd", "js");

    /** What the heap may grow by in a long run and still count as the same. */
    private static final double SLACK = 8e6;

    private static final String AXE = script("/axe.min.js");

    private final String site;
    private final BrowserContext context;
    private final List<Page> others; // which were open before
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Tab(BrowserContext context, String site) {
        this.site = site;
        this.context = context;
        others = context.pages();
        page = context.newPage();
        forget();
        page.onPageError(error -> errors.add("error: " + error));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        errors.add("console: " + message.text());
                    }
                });
        page.onRequest(request -> requests.add(request.url()));
        page.setDefaultTimeout(20000);
    }

    /** Nothing is left of what was stored, read and wrong so far, in this tab and earlier ones. */
    void forget() {
        var session = context.newCDPSession(page);
        session.send("Network.clearBrowserCache");
        for (String origin : List.of(site, "file://")) {
            JsonObject all = new JsonObject();
            all.addProperty("origin", origin);
            all.addProperty("storageTypes", "all");
            session.send("Storage.clearDataForOrigin", all);
        }
        session.detach();
        errors.clear();
        requests.clear();
    }

    /** A script beside the tests, or in a library of theirs. */
    static String script(String name) {
        try (var in = Tab.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    /** The address of the site, with a slash at its end. */
    String site() {
        return site;
    }

    /** Script errors and console errors so far. */
    List<String> errors() {
        return errors;
    }

    /** The addresses asked for so far. */
    List<String> requests() {
        return requests;
    }

    /** Opens a page of the site and waits until its demo runs. */
    Tab open(String path) {
        return openAddress(site + path);
    }

    Tab openAddress(String address) {
        page.navigate(address);
        page.evaluate("neurarium.ready.then(demo => { window.demo = demo; })");
        return this;
    }

    /** The backend that the demo runs on, as it says itself. */
    String backend() {
        return (String) page.evaluate("demo.backend");
    }

    /** The demo runs on a backend: steps change its state, and no error stands in its place. */
    void assertWorksOn(String backend) {
        assertEquals(backend, backend());
        String state = "JSON.stringify(demo.state())";
        Object before = evaluate(state);
        evaluate("demo.step(2)");
        assertNotEquals(before, evaluate(state));
        assertEquals(backend, page.getAttribute("[data-demo]", "data-backend"));
        assertEquals(0, page.locator(".error-card").count());
    }

    /** Opens a page on each backend in turn and collects what is seen there. */
    <T> List<T> onEveryBackend(String path, Supplier<T> look) {
        List<T> seen = new ArrayList<>();
        for (String backend : BACKENDS) {
            String query = (path.contains("?") ? "&" : "?") + "backend=";
            open(path + query + backend.replace("+", "%2B"));
            assertEquals(backend, backend());
            seen.add(look.get());
        }
        return seen;
    }

    Object evaluate(String script) {
        return page.evaluate(script);
    }

    double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    /**
     * Waits until an expression is true; while it fails, as on what is not there yet, it is not.
     */
    void until(String expression) {
        page.waitForFunction(
                "() => { try { return " + expression + "; } catch (notYet) { return false; } }");
    }

    /** Waits until what has changed is drawn. */
    void twoFrames() {
        page.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Counts the growth of Wasm's memory on pages that are opened from now on. */
    Tab watchMemory() {
        return before(
                "const grow = WebAssembly.Memory.prototype.grow; window.grown = 0;"
                        + "WebAssembly.Memory.prototype.grow = function (n) {"
                        + " grown += n; return grow.call(this, n); };");
    }

    /** Repeats some work, which may not need more memory in the end than in the beginning. */
    void assertMemoryStays(int rounds, Runnable work) {
        double before = heap();
        double grown = number("grown");
        for (int round = 0; round < rounds; round++) {
            work.run();
        }
        assertEquals(grown, number("grown"));
        assertTrue(heap() < before + SLACK, () -> heap() + " after " + before);
    }

    /** The bytes that scripts have in use after a collection. */
    private double heap() {
        var session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        double used = session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
        session.detach();
        return used;
    }

    /** Waits until the verdict under the picture says this; it follows the state a frame later. */
    void untilSays(String words) {
        page.waitForFunction(
                "words => document.querySelector('.transport .verdict').textContent.includes(words)",
                words);
    }

    /**
     * What axe finds on the page: each rule, and the first element that breaks it. Frames are pages
     * of their own, examined by themselves, and reveal.js has its own controls.
     */
    List<String> violations() {
        return violations("document");
    }

    /** What axe finds in one part of the page, where the rest is examined already. */
    List<String> violationsIn(String selector) {
        return violations("[['" + selector + "']]");
    }

    /** Asks axe itself: its builder has all that is right written down too, which takes longest. */
    private List<String> violations(String include) {
        if (page.evaluate("!window.axe").equals(true)) {
            page.evaluate(AXE);
        }
        List<?> found =
                (List<?>)
                        page.evaluate(
                                "axe.run({include: "
                                        + include
                                        + ", exclude: ['iframe', '.reveal > .controls']},"
                                        + " {resultTypes: ['violations'], iframes: false})"
                                        + ".then(results => results.violations"
                                        + ".map(rule => rule.id + ' ' + rule.nodes[0].html))");
        return found.stream().map(String.class::cast).toList();
    }

    /** Runs before any script of every page that is opened from now on. */
    Tab before(String script) {
        page.addInitScript(script);
        return this;
    }

    /** Answers requests for addresses that match a pattern in a way of the test's own. */
    Tab answer(String pattern, Consumer<Route> handler) {
        page.route(pattern, handler);
        return this;
    }

    /** Sends pages with a content security policy. */
    Tab withPolicy(String policy) {
        return answer(
                "**/*.html*",
                route -> {
                    var response = route.fetch();
                    Map<String, String> headers = new HashMap<>(response.headers());
                    headers.put("content-security-policy", policy);
                    route.fulfill(
                            new Route.FulfillOptions().setResponse(response).setHeaders(headers));
                });
    }

    @Override
    public void close() {
        for (Page opened : context.pages()) {
            if (!others.contains(opened)) {
                opened.close();
            }
        }
    }
}
