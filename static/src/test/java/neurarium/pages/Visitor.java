package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import neurarium.sources.Translation;

/**
 * Goes from page to page in one tab, since starting a tab takes longer than loading a page, and
 * asks each page everything; what is wrong is collected, so that a report names each page with all
 * that it breaks.
 */
final class Visitor {
    /** How a page may be shown. */
    enum Look {
        LIGHT,
        DARK,
        FORCED_COLOURS;

        private Page.EmulateMediaOptions media() {
            return new Page.EmulateMediaOptions()
                    .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(
                            this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE);
        }
    }

    /** Chromium's word for a request that its page no longer waits for. */
    private static final String LEFT = "net::ERR_ABORTED";

    /** A picture of one line of text has more, for its edges are smooth. */
    private static final int FEWEST_COLOURS = 8;

    /** The most of the screen, as Chromium counts it, that may move while a page loads. */
    private static final double MOST_SHIFT = 0.02;

    private static final String WATCH = Tab.script("watch.js");
    private static final String WORDS = Tab.script("words.js");
    private static final String CANVASES = Tab.script("canvases.js");
    private static final String LOADED =
            "() => [...document.querySelectorAll('[data-demo]')]"
                    + ".every(demo => demo.dataset.backend && demo.querySelector('canvas'))";

    private final Tab tab;
    private String path;
    private String base;
    private final Set<String> complaints = new TreeSet<>();

    Visitor(Tab tab) {
        this.tab = tab;
        listen();
        tab.before(WATCH);
    }

    /** Leaves one page for another, as someone who was never here before. */
    Visitor visit(String path) {
        tab.page().navigate("about:blank");
        tab.forget();
        complaints.clear();
        this.path = path;
        base = tab.site();
        return this;
    }

    /** The page comes from a disk, not from the server. */
    Visitor fromAFile() {
        base = Site.folder().toUri().toString();
        return this;
    }

    /** Hears what the tab itself does not remember. */
    private void listen() {
        Page page = tab.page();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("warning")) {
                        complain("warning: " + message.text());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        complain(response.status() + " " + response.url());
                    }
                });
        page.onRequestFailed(
                request -> {
                    if (!request.failure().equals(LEFT)) {
                        complain(request.failure() + " " + request.url());
                    }
                });
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(base)
                            && !request.url().matches("(data|blob|about):.*")) {
                        complain("asks elsewhere: " + request.url());
                    }
                });
    }

    private void complain(String what) {
        complaints.add(path + ": " + what);
    }

    /** Opens the page and waits until every demo on it runs. */
    Visitor open(String query) {
        tab.page().emulateMedia(Look.LIGHT.media());
        tab.page().navigate(base + path + query);
        tab.page().waitForFunction(LOADED);
        if (isDemo()) {
            tab.evaluate("neurarium.ready.then(demo => { window.demo = demo; })");
            tab.until("document.querySelector('.transport .verdict').textContent !== ''");
        }
        tab.twoFrames();
        return this;
    }

    private boolean isDemo() {
        return Site.demoPages().contains(path);
    }

    Visitor nothingShifted() {
        tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))");
        double shifted = tab.number("shifted");
        if (shifted >= MOST_SHIFT) {
            complain("shifts while it loads, by " + shifted);
        }
        return this;
    }

    /** The first screen holds the picture and the buttons under it. */
    Visitor buttonsAreInView() {
        var buttons = tab.page().locator(".transport .buttons").boundingBox();
        if (buttons.y + buttons.height > tab.page().viewportSize().height) {
            complain("its buttons end at " + (buttons.y + buttons.height) + ", below the screen");
        }
        return this;
    }

    /** Pictures are not blank and follow the theme; axe finds nothing in some looks. */
    Visitor isSeen(Set<Look> examined) {
        List<Object> light = pictures();
        examine(Look.LIGHT, examined);
        tab.page().emulateMedia(Look.DARK.media());
        tab.twoFrames();
        List<Object> dark = pictures();
        for (int i = 0; i < light.size(); i++) {
            if (light.get(i).equals(dark.get(i))) {
                complain("a picture does not follow the theme");
            }
        }
        examine(Look.DARK, examined);
        if (examined.contains(Look.FORCED_COLOURS)) {
            tab.page().emulateMedia(Look.FORCED_COLOURS.media());
            tab.twoFrames();
            examine(Look.FORCED_COLOURS, examined);
        }
        tab.page().emulateMedia(Look.LIGHT.media());
        return this;
    }

    private void examine(Look look, Set<Look> examined) {
        if (examined.contains(look)) {
            for (String violation : tab.violations()) {
                complain("axe, " + look + ": " + violation);
            }
        }
    }

    /** The colour in the corner of each canvas; none may be blank. */
    private List<Object> pictures() {
        List<Object> corners = new ArrayList<>();
        for (Object canvas : (List<?>) tab.evaluate(CANVASES)) {
            Map<?, ?> seen = (Map<?, ?>) canvas;
            if (((Number) seen.get("colours")).intValue() < FEWEST_COLOURS) {
                complain("a blank canvas: " + canvas);
            }
            corners.add(seen.get("corner"));
        }
        return corners;
    }

    Visitor everyWordIsInItsLanguage() {
        boolean both = !path.matches("(zh|en)/.*|.*\\.(zh|en)\\.html");
        for (Object said : (List<?>) tab.evaluate(WORDS)) {
            Map<?, ?> words = (Map<?, ?>) said;
            String text = (String) words.get("text");
            String lang = (String) words.get("lang");
            boolean mark = words.get("mark").equals(true) && lang.equals("zh-CN");
            boolean missing =
                    (both && mark)
                            ? !Translation.saysBoth(text)
                            : Translation.isMissing(text, lang);
            if (missing) {
                complain("not in " + lang + ", in " + words.get("where") + ": " + text);
            }
        }
        return this;
    }

    /**
     * Nothing is wider than the screen, in whatever view of the demo.
     *
     * @param more settings to look at besides the views, as in a link
     */
    Visitor staysWithinTheScreen(List<String> more) {
        isAsWideAsTheScreen("");
        if (isDemo()) {
            for (Object view : (List<?>) tab.evaluate(VIEWS)) {
                tab.page().evaluate("view => demo.set('view', view)", view);
                isAsWideAsTheScreen("view=" + view);
            }
            for (String settings : more) {
                tab.page().evaluate(SET, settings);
                isAsWideAsTheScreen(settings);
            }
        }
        return this;
    }

    private static final String VIEWS =
            "demo.controls().filter(c => c.key === 'view' && c.options)"
                    + ".flatMap(c => c.options.map(option => option.value))";

    private static final String SET =
            "settings => new URLSearchParams(settings).forEach((value, key) => demo.set(key, value))";

    private void isAsWideAsTheScreen(String where) {
        tab.twoFrames();
        int width = tab.page().viewportSize().width;
        double seen = tab.number("document.documentElement.scrollWidth");
        if (seen != width) {
            complain(where + " is " + seen + " wide on a screen of " + width);
        }
    }

    /** The demo runs on a backend: steps change its state. */
    Visitor worksOn(String backend) {
        if (isDemo()) {
            try {
                tab.assertWorksOn(backend);
            } catch (AssertionError e) {
                complain("does not work on " + backend + ": " + e.getMessage());
            }
        }
        return this;
    }

    /** The page of a demo asks for no file of a kind. */
    Visitor asksForNo(String suffix) {
        for (String url : tab.requests()) {
            if (isDemo() && url.endsWith(suffix)) {
                complain("asks for " + url);
            }
        }
        return this;
    }

    /** The page broke no rule of its policy; ends with a violation, which has to be refused. */
    Visitor keepsItsPolicy() {
        for (Object violation : (List<?>) tab.evaluate("violations")) {
            complain("breaks its policy: " + violation);
        }
        hasNoErrors();
        if (isDemo() && !tab.evaluate(BREAK_THE_POLICY).equals("script-src-elem false")) {
            complain("its policy allows scripts inside the page");
        }
        tab.errors().clear();
        return this;
    }

    private static final String BREAK_THE_POLICY =
            "new Promise(done => {"
                    + "addEventListener('securitypolicyviolation', e =>"
                    + " done(e.effectiveDirective + ' ' + ('evaluated' in window)), {once: true});"
                    + "const script = document.createElement('script');"
                    + "script.textContent = 'window.evaluated = true';"
                    + "document.head.appendChild(script);"
                    + "setTimeout(() => done('nothing ' + ('evaluated' in window)), 5000); })";

    private void hasNoErrors() {
        tab.errors().forEach(this::complain);
        tab.errors().clear();
    }

    void assertSound() {
        hasNoErrors();
        assertEquals("", String.join("\n", complaints));
    }
}
