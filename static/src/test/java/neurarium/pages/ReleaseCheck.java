package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What {@code mvn -Prelease verify} has made; only that runs these tests. */
class ReleaseCheck {
    private static final Path RELEASE = Path.of(System.getProperty("neurarium.release"));

    private static Path file(String ending) throws IOException {
        try (var files = Files.list(RELEASE)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertEquals(1, found.size(), ending);
            return found.get(0);
        }
    }

    @Test
    void theChecksumsMatch() throws Exception {
        List<String> lines = Files.readAllLines(RELEASE.resolve("SHA256SUMS"));

        for (String line : lines) {
            byte[] bytes = Files.readAllBytes(RELEASE.resolve(line.substring(66)));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(digest), line);
        }
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(".zip")));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(".jar")));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("  single/neuron.zh.html")));
    }

    @Test
    void theZipHasTheWholeSite() throws IOException {
        try (ZipFile zip = new ZipFile(file(".zip").toFile());
                var files = Files.walk(Site.folder())) {
            String top = zip.entries().nextElement().getName().replaceFirst("/.*", "/");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = Site.folder().relativize(file).toString().replace('\\', '/');
                assertEquals(Files.size(file), zip.getEntry(top + name).getSize(), name);
            }
        }
    }

    @Test
    void theJarServesTheSite() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "-Djava.awt.headless=true",
                                "-Dstdout.encoding=UTF-8",
                                "-jar",
                                file(".jar").toString(),
                                "--port",
                                "0")
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader words =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String site = address(words);
            HttpResponse<String> page = get(site + "en/neuron.html");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<h1>Neuron</h1>"));
            String program = Site.file("cornerstones.", ".wasm").getFileName().toString();
            HttpResponse<String> wasm = get(site + program, "Accept-Encoding", "gzip");
            assertEquals("application/wasm", wasm.headers().firstValue("content-type").orElse(""));
            assertEquals("gzip", wasm.headers().firstValue("content-encoding").orElse(""));
        } finally {
            process.destroy();
        }
    }

    /** The first address that the jar prints. */
    private static String address(BufferedReader words) throws IOException {
        Pattern pattern = Pattern.compile("http://localhost:[0-9]+/");
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group();
            }
        }
        throw new AssertionError("The jar says no address: " + said);
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
