package neurarium.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import neurarium.pages.Site;
import neurarium.site.SiteServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The site with one script more in its pages, which hears what goes wrong in them: not every engine
 * tells who drives it. What is not a page is the same file by another name.
 */
final class WatchedSite implements AutoCloseable {
    private static final String SCRIPT = "watch.js";

    private final Path folder;
    private final SiteServer server;

    WatchedSite() {
        try {
            folder = Files.createTempDirectory(Site.folder().getParent(), "watched");
            for (Path file : files(Site.folder())) {
                take(file, folder.resolve(Site.folder().relativize(file).toString()));
            }
            Files.writeString(folder.resolve(SCRIPT), Reader.script(SCRIPT));
            server = new SiteServer(folder, 0).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path file, Path copy) throws IOException {
        String name = file.getFileName().toString();
        Files.createDirectories(copy.getParent());
        if (name.endsWith(".html")) {
            Files.writeString(copy, watched(Files.readString(file), copy));
        } else if (!name.contains(".html.")) { // which is a page, compressed
            Files.createLink(copy, file);
        }
    }

    private String watched(String html, Path copy) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
        if (policy != null && policy.attr("content").contains("script-src 'self'")) {
            Path script = copy.getParent().relativize(folder.resolve(SCRIPT));
            policy.after(new Element("script").attr("src", script.toString().replace('\\', '/')));
        }
        return page.outerHtml();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    Path folder() {
        return folder;
    }

    /** Its address, with a slash at its end. */
    String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
