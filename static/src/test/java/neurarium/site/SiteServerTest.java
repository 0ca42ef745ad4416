package neurarium.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server tells browsers. */
class SiteServerTest {
    private static final String TEXT = "text ".repeat(1000);

    @TempDir Path folder;

    private HttpResponse<byte[]> get(SiteServer server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void namesWithAHashAreKeptForEverAndOthersAreChecked() throws Exception {
        Files.writeString(folder.resolve("a.0123abcd.wasm"), TEXT);
        Files.writeString(folder.resolve("index.html"), TEXT);

        try (SiteServer server = new SiteServer(folder, 0).start()) {
            var program = get(server, "a.0123abcd.wasm");
            assertEquals("public, max-age=31536000, immutable", header(program, "cache-control"));
            assertEquals("application/wasm", header(program, "content-type"));

            var page = get(server, "index.html");
            assertEquals("no-cache", header(page, "cache-control"));
            var again = get(server, "index.html", "If-None-Match", header(page, "etag"));
            assertEquals(304, again.statusCode());
            assertEquals("no-cache", header(again, "cache-control"));
            assertEquals(404, get(server, "none.html").statusCode());
        }
    }

    @Test
    void whatIsCompressedAlreadyIsSentSo() throws Exception {
        Files.writeString(folder.resolve("page.html"), TEXT);
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        new Precompressed(folder).gzip();
        byte[] packed = Files.readAllBytes(folder.resolve("page.html.gz"));

        try (SiteServer server = new SiteServer(folder, 0).start()) {
            var zipped = get(server, "page.html", "Accept-Encoding", "gzip");
            assertEquals("gzip", header(zipped, "content-encoding"));
            assertEquals("text/html;charset=utf-8", header(zipped, "content-type"));
            assertTrue(header(zipped, "vary").equalsIgnoreCase("accept-encoding"));
            assertEquals(packed.length, zipped.body().length);
            assertEquals(TEXT, new String(get(server, "page.html").body(), UTF_8));
        }
        assertFalse(Files.exists(folder.resolve("logo.svg.gz")), "too small to gain");
    }

    @Test
    void servesFromInsideAJar() throws Exception {
        Path jar = folder.resolve("site.jar");
        URI inside = URI.create("jar:" + jar.toUri());
        try (var files = FileSystems.newFileSystem(inside, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/site/en"));
            Files.writeString(files.getPath("/site/en/page.html"), TEXT);
        }

        URI site = URI.create(inside + "!/site/");
        try (SiteServer server = new SiteServer(site, "0.0.0.0", 0).start()) {
            var page = get(server, "en/page.html");
            assertEquals(200, page.statusCode());
            assertEquals(TEXT, new String(page.body(), UTF_8));
        }
    }

    @Test
    void aPortInUseIsReported() throws Exception {
        try (SiteServer first = new SiteServer(folder, 0).start();
                SiteServer second = new SiteServer(folder, first.port())) {
            assertThrows(IOException.class, second::start);
        }
    }

    @Test
    void theClassroomIsToldItsAddresses() {
        String words = ServeJar.words(List.of("192.168.1.7"), 9000);

        assertTrue(words.contains("http://localhost:9000/"), words);
        assertTrue(words.contains("http://192.168.1.7:9000/"), words);
        assertEquals(9000, ServeJar.port(new String[] {"--port", "9000"}));
        assertEquals(8080, ServeJar.port(new String[0]));
    }
}
