package neurarium.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab of Chromium that remembers what went wrong in it and what it asked for. */
final class Tab implements AutoCloseable {
    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Tab(Browser browser, String site) {
        this.site = site;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 768)
                                .setColorScheme(ColorScheme.LIGHT));
        page = context.newPage();
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

    Object evaluate(String script) {
        return page.evaluate(script);
    }

    double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    /** Waits until an expression is true. */
    void until(String expression) {
        page.waitForFunction("() => " + expression);
    }

    /** The bytes that scripts have in use after a collection. */
    double heap() {
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

    /** Runs before any script of every page that is opened from now on. */
    Tab before(String script) {
        page.addInitScript(script);
        return this;
    }

    /** Answers requests for addresses that match a pattern in a way of the test's own. */
    Tab answer(String pattern, java.util.function.Consumer<Route> handler) {
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
        context.close();
    }
}
