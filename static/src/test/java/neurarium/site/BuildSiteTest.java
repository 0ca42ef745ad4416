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
import neurarium.demos.Part;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the site from a copy of the real sources, sound and with one fault at a time. */
class BuildSiteTest {
    @TempDir Path folder;
    private Path project;
    private Path site;

    @BeforeEach
    void copyTheSources() throws IOException {
        project = folder.resolve("project");
        site = folder.resolve("site");
        for (String part : List.of("core", "web", "demos", "static")) {
            copy(Path.of("..").resolve(part).resolve("src/main"), project, part + "/src/main");
        }
        Path data = Path.of("../static/data").toRealPath();
        Files.createSymbolicLink(project.resolve("static/data"), data);
        Path programs = Files.createDirectories(folder.resolve("programs"));
        List<String> names = new ArrayList<>(List.of("bench"));
        for (Part part : Part.values()) {
            names.add(part.program);
        }
        for (String name : names) {
            Files.writeString(programs.resolve(name + ".wasm"), "the program " + name);
            Files.writeString(programs.resolve(name + ".teavm.js"), "the program " + name);
        }
        Files.writeString(programs.resolve("neurarium.wasm-runtime.js"), "the runtime");
    }

    @Test
    void buildsEveryPageInBothLanguages() throws IOException {
        build();

        List<String> expected =
                new ArrayList<>(List.of("index.html", "bench.html", "HOSTING.html"));
        for (Lang lang : Lang.values()) {
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
    void pagesLoadNothingFromElsewhere() throws IOException {
        build();

        for (Path page : pages()) {
            for (Element element : html(page).select("script[src], link[href], img[src]")) {
                String target = element.hasAttr("src") ? element.attr("src") : element.attr("href");

                assertFalse(target.matches("(https?:)?//.*"), page + ": " + target);
                assertFalse(target.startsWith("/"), page + ": " + target);
            }
        }
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        build();

        int links = 0;
        for (Path page : pages()) {
            for (Element element : html(page).select("[src], [href]")) {
                String target = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                if (!target.startsWith("https:") && !target.startsWith("data:")) {
                    String name = target.replaceFirst("[?#].*", "");
                    assertTrue(Files.exists(page.resolveSibling(name)), () -> page + ": " + target);
                    links++;
                }
            }
        }
        assertTrue(links > 10);
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
    void theLoaderNamesTheProgramsByTheirContent() throws IOException {
        build();

        String loader = Files.readString(site.resolve("neurarium.js"));
        int found = 0;
        for (String name : names(list(site))) {
            if (name.matches(
                    "(neurarium|bench|cornerstones|images)\\.[0-9a-f]{8}\\.(wasm|.+\\.js)")) {
                assertTrue(loader.contains("\"" + name + "\""), name);
                found++;
            }
        }
        assertEquals(8, found); // three programs in two languages, a runtime, the kernels
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
        new BuildSite(project, folder.resolve("programs"), site).build();
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
