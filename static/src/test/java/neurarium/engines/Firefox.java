package neurarium.engines;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;

/** A Firefox as it is sold, which Playwright drives by WebDriver BiDi. */
final class Firefox implements Engine {
    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Page page;

    /**
     * Starts it.
     *
     * @param preferences what is set otherwise than usual, as in about:config
     */
    Firefox(Map<String, Object> preferences) {
        browser =
                playwright
                        .firefox()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setChannel("moz-firefox")
                                        .setExecutablePath(BrowserProgram.FIREFOX.find())
                                        .setFirefoxUserPrefs(new HashMap<>(preferences)));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.setDefaultTimeout(20000);
    }

    /** Runs before any script of every page that is opened from now on. */
    Firefox before(String script) {
        page.addInitScript(script);
        return this;
    }

    @Override
    public void open(String address) {
        page.navigate(address);
    }

    @Override
    public JsonElement evaluate(String expression) {
        Object json =
                page.evaluate(
                        "Promise.resolve().then(() => ("
                                + expression
                                + ")).then(value => JSON.stringify([value]))");
        return new Gson().fromJson((String) json, JsonArray.class).get(0);
    }

    @Override
    public void size(int width, int height) {
        page.setViewportSize(width, height);
    }

    @Override
    public void click(double x, double y) {
        page.mouse().click(x, y);
    }

    @Override
    public void press(String key) {
        page.keyboard().press(key);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
