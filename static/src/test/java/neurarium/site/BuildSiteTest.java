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
import neurarium.demos.Program;
import neurarium.picture.Gallery;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the site from a copy of the real sources, sound and with one fault at a time. */
class BuildSiteTest {
    /** What it has drawn it draws no second time. */
    private static final Gallery GALLERY = BuildSite.gallery(Path.of(".."));

    @TempDir Path folder;
    private Path project;
    private Path site;

    @BeforeEach
    void copyTheSources() throws IOException {
        project = copyProject(folder);
        site = folder.resolve("site");
    }

    /** Copies the sources into a folder, with programs to build the site from, which do nothing. */
    static Path copyProject(Path folder) throws IOException {
        Path project = folder.resolve("project");
        for (String part : List.of("core", "web", "demos", "static")) {
            copy(Path.of("..").resolve(part).resolve("src/main"), project, part + "/src/main");
        }
        Path data = Path.of("../static/data").toRealPath();
        Files.createSymbolicLink(project.resolve("static/data"), data);
        Path programs = Files.createDirectories(folder.resolve("programs"));
        List<String> names = new ArrayList<>(List.of("bench"));
        for (Program program : Catalogue.programs()) {
            names.add(program.name());
        }
        for (String name : names) {
            Files.writeString(programs.resolve(name + ".wasm"), "the program " + name);
            Files.writeString(programs.resolve(name + ".teavm.js"), "the program " + name);
        }
        Files.copy(
                Path.of("target/teavm/neurarium.wasm-runtime.js"),
                programs.resolve("neurarium.wasm-runtime.js"));
        return project;
    }

    @Test
    void buildsEveryPageInBothLanguages() throws IOException {
        build();

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
        build();

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
        build();

        Document zh = html(site.resolve("zh/neuron.html"));
        Document en = html(site.resolve("en/neuron.html"));
        assertEquals("zh-CN", zh.select("html").attr("lang"));
        assertEquals("en", en.select("html").attr("lang"));
        assertEquals("神经元", zh.select("h1").text());
        assertEquals("Neuron", en.select("h1").text());
        assertEquals(zh.select("h2").size(), en.select("h2").size());
    }

    @Test
    void withAnAddressPagesSayWhereTheyAre() throws IOException {
        build("https://www.example.edu/neurarium");

        String base = "https://www.example.edu/neurarium/";
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
        build();

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
        build();

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
    void stopsAtALessonWithoutMinutes() throws IOException {
        matter("minutes: 15\n", "", Lang.values());

        assertStops("neuron.en.md:1: minutes: the front matter does not have it");
    }

    @Test
    void stopsWhereMinutesAreNoNumber() throws IOException {
        matter("minutes: 15", "minutes: soon", Lang.values());

        assertStops("neuron.en.md:1: minutes: “soon” is no number from 1 to 240");
    }

    @Test
    void stopsWhereTheLanguagesDisagree() throws IOException {
        matter("minutes: 15", "minutes: 20", Lang.ZH);

        assertStops("neuron.en.md:1: minutes: it differs from neuron.zh.md");
    }

    @Test
    void stopsAtALessonThatNeedsALaterOne() throws IOException {
        matter("minutes: 15", "needs: descent\nminutes: 15", Lang.values());

        assertStops("neuron.en.md:1: needs: no lesson before this one is named descent");
    }

    /** Changes the front matter of a lesson. */
    private void matter(String from, String to, Lang... langs) throws IOException {
        for (Lang lang : langs) {
            String text = Files.readString(lesson(lang));
            Files.writeString(lesson(lang), text.replace(from, to));
        }
    }

    @Test
    void stopsAtAMilestoneWithoutAYear() throws IOException {
        for (Lang lang : Lang.values()) {
            String name = "static/src/main/history/history." + lang.code + ".md";
            Path history = project.resolve(name);
            Files.writeString(history, Files.readString(history).replace("### 1943", "### Then"));
        }

        assertStops("the heading begins with no year");
    }

    @Test
    void pagesShowTheCodeThatRuns() throws IOException {
        build();

        String code = html(site.resolve("en/neuron.html")).select("pre code").text();
        assertTrue(code.contains("public double z(double x1, double x2) {"), code);
        assertFalse(code.contains("region"), code);
    }

    @Test
    void pagesHaveNoFormulaLeft() throws IOException {
        build();

        for (Lang lang : Lang.values()) {
            Document page = html(site.resolve(lang.code + "/neuron.html"));
            assertFalse(page.select("article").text().contains("$"));
            assertTrue(page.select("math").size() > 20);
            assertEquals(0, page.select("mfenced").size());
        }
    }

    @Test
    void everyPageHasAPolicyAndNothingThatItWouldForbid() throws IOException {
        build();

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
        build();

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
        build();

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
        Files.createDirectories(site.resolve("old"));
        Files.writeString(site.resolve("old/page.html"), "old");

        build();

        assertFalse(Files.exists(site.resolve("old")));
    }

    @Test
    void stopsAtAMissingTranslation() throws IOException {
        Files.delete(lesson(Lang.EN));

        assertStops("neuron.en.md:1: this article has no text in its language");
    }

    @Test
    void stopsAtASectionInOneLanguageOnly() throws IOException {
        int line = append(Lang.EN, "## Only in English");

        assertStops("neuron.en.md:" + line + ": this section has no translation in neuron.zh.md");
    }

    @Test
    void stopsAtASectionInTheOtherLanguageOnly() throws IOException {
        int line = append(Lang.ZH, "## 只有中文");

        assertStops("neuron.zh.md:" + line + ": this section has no translation in neuron.en.md");
    }

    @Test
    void stopsAtAMissingRegion() throws IOException {
        String neuron = "core/src/main/java/neurarium/model/Neuron.java";
        int line = append(Lang.ZH, "```java " + neuron + "#sideways\n```");

        assertStops("neuron.zh.md:" + line + ": there is no region " + neuron + "#sideways");
    }

    @Test
    void stopsAtAQuoteFromAnUnknownFile() throws IOException {
        int line = append(Lang.EN, "```java core/Nothing.java#forward\n```");

        assertStops("neuron.en.md:" + line + ": there is no file core/Nothing.java");
    }

    @Test
    void stopsAtABrokenLink() throws IOException {
        int line = append(Lang.EN, "[Broken](newron.html?w1=2)");

        assertStops("neuron.en.md:" + line + ": there is no page newron.html?w1=2");
    }

    @Test
    void stopsAtAFormulaWithAnError() throws IOException {
        int line = append(Lang.ZH, "$\\frac{1$");

        assertStops("neuron.zh.md:" + line + ": the formula \\frac{1 has an error");
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

    private void build() throws IOException {
        build("");
    }

    private void build(String address) throws IOException {
        Path programs = folder.resolve("programs");
        new BuildSite(project, programs, site, GALLERY, new SiteAddress(address)).build();
    }

    private void assertStops(String message) {
        var error = assertThrows(IllegalStateException.class, this::build);

        assertTrue(error.getMessage().contains(message), error::getMessage);
    }

    private Path lesson(Lang lang) {
        return project.resolve("static/src/main/lesson/neuron." + lang.code + ".md");
    }

    /** Adds a block to a lesson and tells the line it is on. */
    private int append(Lang lang, String block) throws IOException {
        String text = Files.readString(lesson(lang)).stripTrailing() + "\n\n";
        Files.writeString(lesson(lang), text + block + "\n");
        return (int) text.lines().count() + 1;
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

    private static void copy(Path from, Path to, String under) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(under).resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
