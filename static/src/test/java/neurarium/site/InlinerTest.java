package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file from a page and what it loads. */
class InlinerTest {
    @TempDir Path site;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(site.resolve("en"));
        Files.writeString(site.resolve("s.css"), "p > a { color: red }");
        Files.writeString(site.resolve("a.js"), "if (1 < 2 && true) { run(); }");
        Files.writeString(site.resolve("b.js"), "late();");
        Files.writeString(site.resolve("p.svg"), "<svg/>");
        page("");
    }

    private void page(String policy) throws IOException {
        Files.writeString(
                site.resolve("en/x.html"),
                "<!DOCTYPE html><html><head>"
                        + policy
                        + "<link rel=preload href=../b.js><link rel=stylesheet href=../s.css>"
                        + "<script src=../a.js></script><script src=../b.js defer></script></head>"
                        + "<body><nav><a href=y.html>next</a></nav><p><a href=y.html?w=1>see y</a>"
                        + " <a href=https://example.org/>out</a> <a href=#top>up</a>"
                        + " <img src=../p.svg></p></body></html>");
    }

    private Document inlined(String address) throws IOException {
        return Jsoup.parse(new Inliner(site, "en/x.html", address).inline().html());
    }

    @Test
    void stylesScriptsAndPicturesGoInside() throws IOException {
        Document page = inlined("");

        assertEquals("p > a { color: red }", page.selectFirst("style").data());
        assertEquals("if (1 < 2 && true) { run(); }", page.head().selectFirst("script").data());
        assertEquals("late();", page.body().selectFirst("script").data());
        assertEquals(0, page.select("link, [src]:not(img)").size());
        String svg = Base64.getEncoder().encodeToString(BuildSite.utf8("<svg/>"));
        assertEquals("data:image/svg+xml;base64," + svg, page.selectFirst("img").attr("src"));
    }

    @Test
    void linksToPagesThatAreNotThereBecomeText() throws IOException {
        Document page = inlined("");

        assertEquals("see y out up", page.selectFirst("p").text());
        assertEquals("", page.selectFirst("nav").text());
        assertEquals(
                "https://example.org/ #top", String.join(" ", page.select("a").eachAttr("href")));
    }

    @Test
    void linksLeadToTheSiteWhereItsAddressIsKnown() throws IOException {
        Document page = inlined("https://host.example/n/");

        assertEquals("https://host.example/n/en/y.html?w=1", page.selectFirst("p a").attr("href"));
        assertEquals("next", page.selectFirst("nav a").text());
    }

    @Test
    void aPolicyAllowsWhatIsInsideByItsHashAndNothingElse() throws IOException {
        page(
                "<meta http-equiv=Content-Security-Policy content=\"default-src 'self' http: https:;"
                        + " script-src 'self' http: https: 'wasm-unsafe-eval';"
                        + " style-src 'self' http: https:\">");
        Inliner inliner = new Inliner(site, "en/x.html", "").inline();
        inliner.attach(Inliner.Packed.read(site, "b.js"));
        inliner.attach(Inliner.Packed.read(site, "p.svg"));

        String policy = Jsoup.parse(inliner.html()).selectFirst("meta[http-equiv]").attr("content");

        assertEquals(
                "default-src 'self'; script-src 'wasm-unsafe-eval' "
                        + hash("a.js")
                        + " "
                        + hash("b.js")
                        + "; style-src "
                        + hash("s.css"),
                policy);
    }

    private String hash(String file) throws IOException {
        byte[] digest = Assets.sha256(Files.readAllBytes(site.resolve(file)));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void whatIsAttachedIsPacked() throws IOException {
        Inliner inliner = new Inliner(site, "en/x.html", "").inline();
        inliner.attach(Inliner.Packed.read(site, "b.js"));

        var attached = Jsoup.parse(inliner.html()).selectFirst("[data-inside]");
        assertEquals("b.js", attached.attr("data-inside"));
        byte[] packed = Base64.getDecoder().decode(attached.data());
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
            assertEquals(
                    "late();",
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void refusesAScriptThatWouldEndItself() throws IOException {
        Files.writeString(site.resolve("a.js"), "x = '</script>';");

        var error = assertThrows(IllegalStateException.class, () -> inlined(""));
        assertTrue(error.getMessage().contains("a.js"), error::getMessage);
        assertFalse(error.getMessage().contains("b.js"));
    }
}
