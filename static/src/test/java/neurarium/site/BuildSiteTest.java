package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neurarium.demos.Catalogue;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the site that is built from the sources. */
class BuildSiteTest {
    private static final String ADDRESS = "https://www.example.edu/neurarium";

    /** The site as the sources are, which most tests read and none may change. */
    @TempDir static Path shared;

    private static Path site;

    @BeforeAll
    static void buildFromTheSources() throws IOException {
        site = shared.resolve("site");
        Files.createDirectories(site.resolve("old"));
        Files.writeString(site.resolve("old/page.html"), "left by an earlier build");
        SiteSources.ofTheProject().build(shared, "");
    }

    @Test
    void buildsEveryPageInBothLanguages() throws IOException {
        List<String> expected =
                new ArrayList<>(List.of("index.html", "bench.html", "HOSTING.html"));
        for (Lang lang : Lang.values()) {
            expected.add(lang.code + "/architecture.html");
            for (String page : List.of("embedding", "api")) {
                expected.add(lang.code + "/" + page + ".html");
            }
            for (String example : List.of("plain", "reveal", "book")) {
                expected.add("examples/" + example + "." + lang.code + ".html");
            }
            expected.add(lang.code + "/lecture.html");
            expected.add(lang.code + "/index.html");
            expected.add(lang.code + "/history.html");
            expected.add(lang.code + "/offline.html");
            for (Catalogue.Entry entry : Catalogue.entries()) {
                expected.add("single/" + entry.id() + "." + lang.code + ".html");
                expected.add(lang.code + "/" + entry.id() + ".html");
                expected.add(lang.code + "/embed/" + entry.id() + ".html");
            }
        }
        assertEquals(Stream.of(expected.toArray()).sorted().toList(), names(pages()));
    }

    @Test
    void dataAreCopiedWithTheirLicencesAndASampleTravelsAsText() throws IOException {
        assertTrue(Files.exists(site.resolve("data/NOTICE.md")));
        String list = Files.readString(data("mnist", ".json"));
        int shards = 0;
        for (Path file : list(site.resolve("data"))) {
            String name = file.getFileName().toString();
            if (name.matches("mnist-.*\\.bin")) {
                assertTrue(list.contains("\"" + name + "\""), name);
                shards++;
            }
        }
        assertEquals(35, shards);
        String script = Files.readString(data("mnist-sample", ".js"));
        String text = script.substring(script.indexOf(", \"") + 3, script.lastIndexOf('"'));
        byte[] bytes = java.util.Base64.getDecoder().decode(text);
        assertEquals(1200 * 785, bytes.length);
        assertEquals(5, bytes[0], "the first training image of MNIST is a five");
        assertEquals(7, bytes[1000 * 785], "its first test image is a seven");
    }

    @Test
    void pagesSayTheirLanguageAndTitle() throws IOException {
        Document zh = html(site.resolve("zh/neuron.html"));
        Document en = html(site.resolve("en/neuron.html"));
        assertEquals("zh-CN", zh.select("html").attr("lang"));
        assertEquals("en", en.select("html").attr("lang"));
        assertEquals("神经元", zh.select("h1").text());
        assertEquals("Neuron", en.select("h1").text());
        assertEquals(zh.select("h2").size(), en.select("h2").size());
    }

    @Test
    void withAnAddressPagesSayWhereTheyAre(@TempDir Path folder) throws IOException {
        Path site = SiteSources.ofTheProject().build(folder, ADDRESS);

        String base = ADDRESS + "/";
        Document page = html(site.resolve("zh/neuron.html"));
        assertEquals(base + "zh/neuron.html", page.select("link[rel=canonical]").attr("href"));
        assertEquals("神经元 · Neurarium 神经馆", property(page, "og:title"));
        assertEquals(base + "pictures/neuron.png", property(page, "og:image"));
        assertTrue(Files.exists(site.resolve("pictures/neuron.png")));
        assertEquals(
                List.of("zh/neuron.html", "en/neuron.html", "en/neuron.html"),
                page.select("link[hreflang]").eachAttr("href").stream()
                        .map(address -> address.substring(base.length()))
                        .toList());
        Document index = html(site.resolve("en/index.html"));
        String first = index.select("link[hreflang=x-default]").attr("href");
        assertEquals(base + "index.html", first);
        String map = Files.readString(site.resolve("sitemap.xml"));
        assertTrue(map.contains("<loc>" + base + "en/history.html</loc>"));
        assertFalse(map.contains("/embed/"));
        assertTrue(Files.readString(site.resolve("robots.txt")).contains(base + "sitemap.xml"));
    }

    @Test
    void withoutAnAddressNothingPretendsToKnowIt() throws IOException {
        Document page = html(site.resolve("en/neuron.html"));
        assertEquals(0, page.select("link[rel=canonical]").size());
        assertEquals("../pictures/neuron.png", property(page, "og:image"));
        assertEquals(
                "../zh/neuron.html", page.select("link[rel=alternate][hreflang=zh]").attr("href"));
        assertFalse(Files.exists(site.resolve("sitemap.xml")));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        for (String address : List.of("example.edu", "/neurarium/", "ftp://example.edu/", "a b")) {
            assertThrows(IllegalArgumentException.class, () -> new SiteAddress(address), address);
        }
    }

    @Test
    void theFirstPagesShowEveryLessonWithItsPictureItsTimeAndWhatItNeeds() throws IOException {
        for (Lang lang : Lang.values()) {
            Document index = html(site.resolve(lang.code + "/index.html"));
            assertEquals(Catalogue.entries().size(), index.select("[data-lesson]").size());
            for (Element card : index.select("[data-lesson]")) {
                assertEquals(2, card.select("img[alt][width][height]").size());
                assertTrue(card.select(".facts").text().matches("[0-9]+ ?(min|分钟).*"));
            }
            Element gpt = index.selectFirst("[data-lesson=gpt]");
            assertEquals(List.of("gpt.html", "transformer.html"), gpt.select("a").eachAttr("href"));
        }
    }

    @Test
    void pagesShowTheCodeThatRuns() throws IOException {
        String code = html(site.resolve("en/neuron.html")).select("pre code").text();
        assertTrue(code.contains("public double z(double x1, double x2) {"), code);
        assertFalse(code.contains("region"), code);
    }

    @Test
    void pagesHaveNoFormulaLeft() throws IOException {
        for (Lang lang : Lang.values()) {
            Document page = html(site.resolve(lang.code + "/neuron.html"));
            assertFalse(page.select("article").text().contains("$"));
            assertTrue(page.select("math").size() > 20);
            assertEquals(0, page.select("mfenced").size());
        }
    }

    @Test
    void pagesHaveNoMarkOfMarkdownLeft() throws IOException {
        for (Path page : pages()) {
            Document html = html(page);
            html.select("pre, code").remove();
            assertFalse(html.body().text().contains("**"), page::toString);
        }
    }

    @Test
    void everyPageHasAPolicyAndNothingThatItWouldForbid() throws IOException {
        for (Path page : pages()) {
            Document html = html(page);
            String policy = html.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.startsWith("default-src 'self'"), page::toString);
            assertFalse(policy.contains("'unsafe-eval'"), page::toString);
            assertEquals(0, html.select("[style]").size(), page::toString);
            for (Element element : html.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertFalse(attribute.getKey().startsWith("on"), page + ": " + attribute);
                }
            }
            boolean single = page.getParent().endsWith("single");
            if (!single) {
                assertEquals(0, html.select("script:not([src])").size(), page::toString);
            }
        }
    }

    @Test
    void theLoaderNamesTheProgramsByTheirContent() throws IOException {
        String loader = Files.readString(site.resolve("neurarium.js"));
        int found = 0;
        for (String name : names(list(site))) {
            if (name.matches("[a-z]+\\.[0-9a-f]{8}\\.(wasm|[a-z-]+\\.js)")) {
                assertTrue(loader.contains("\"" + name + "\""), name);
                found++;
            }
        }
        assertEquals(16, found); // seven programs in two languages, a runtime, the kernels
    }

    @Test
    void theStyleSheetHasTheColoursOfTheCanvas() throws IOException {
        for (Path file : list(site)) {
            if (file.toString().endsWith(".css")) {
                String css = Files.readString(file);
                assertTrue(css.contains("--plus-text: " + Palette.LIGHT.css(Ink.PLUS_TEXT) + ";"));
                assertTrue(css.contains("--plus-text: " + Palette.DARK.css(Ink.PLUS_TEXT) + ";"));
                return;
            }
        }
        throw new AssertionError("no style sheet");
    }

    @Test
    void anEarlierBuildLeavesNothingBehind() throws IOException {
        assertFalse(Files.exists(site.resolve("old")));
    }

    /** The one file of the site's data with this name, a hash, and this ending. */
    private Path data(String name, String ending) throws IOException {
        List<Path> found =
                list(site.resolve("data")).stream()
                        .filter(
                                file ->
                                        file.toString()
                                                .matches(".*/" + name + "\\.\\w{8}" + ending))
                        .toList();
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private List<String> names(List<Path> files) {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            names.add(site.relativize(file).toString());
        }
        return names.stream().sorted().toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Document html(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page));
    }
}
