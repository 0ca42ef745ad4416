package neurarium.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import neurarium.engines.BrowserProgram;
import neurarium.site.SiteServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Tab} of a real Chromium, which shows the site from a server. Browser and
 * server start once for all tests, the tests of a class share a context, and every test gets a new
 * tab with nothing stored. JUnit closes what is in its stores.
 */
final class InChromium implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(InChromium.class);

    /** What all tests share. */
    private static final class Shared implements AutoCloseable {
        private final Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(BrowserProgram.CHROMIUM.find())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        // a process starts slower than a page loads
                                                        "--renderer-process-limit=1",
                                                        "--disable-site-isolation-trials",
                                                        "--disable-background-networking")));
        private final SiteServer server = serve();

        private static SiteServer serve() {
            try {
                return new SiteServer(Site.folder(), 0).start();
            } catch (IOException e) {
                throw new IllegalStateException("The test server does not start", e);
            }
        }

        private BrowserContext context() {
            BrowserContext context =
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setViewportSize(1366, 768)
                                    .setColorScheme(ColorScheme.LIGHT));
            context.newPage(); // stays, for its process ends with the last page and starts slowly
            return context;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared =
                context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, SPACE)
                        .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
        BrowserContext shown =
                ofClass(context)
                        .getStore(SPACE)
                        .getOrComputeIfAbsent(
                                BrowserContext.class,
                                key -> shared.context(),
                                BrowserContext.class);
        Tab tab = new Tab(shown, shared.server.url());
        context.getStore(SPACE).put(Tab.class, tab);
        return tab;
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                ? context
                : ofClass(context.getParent().orElseThrow());
    }
}
