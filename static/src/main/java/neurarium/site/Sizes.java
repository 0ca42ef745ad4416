package neurarium.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a first visit costs, gzipped, as a static host would send it. */
public final class Sizes {
    private final Path site;
    private final Map<Path, Long> known = new HashMap<>();

    public Sizes(Path site) {
        this.site = site;
    }

    String report() throws IOException {
        StringBuilder report = new StringBuilder("Sizes, gzipped:\n");
        try (Stream<Path> files = Files.list(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                line(report, file.getFileName().toString(), gzipped(file));
            }
        }
        for (Lang lang : Lang.values()) {
            for (Catalogue.Entry entry : Catalogue.entries()) {
                String page = lang.code + "/" + entry.id() + ".html";
                line(report, "first visit to " + page, firstVisit(page));
            }
        }
        return report.toString();
    }

    private static void line(StringBuilder report, String name, long bytes) {
        report.append(String.format(Locale.ROOT, "%8.1f KB  %s%n", bytes / 1000.0, name));
    }

    /**
     * The bytes of a first visit that ends on Wasm GC: the page, the style and the loader it names,
     * the runtime, the kernels, its program.
     */
    public long firstVisit(String page) throws IOException {
        return bytes(files(page));
    }

    /** The bytes of a page for a reader who has been on another one. */
    public long nextVisit(String before, String page) throws IOException {
        Set<Path> files = files(page);
        files.removeAll(files(before));
        return bytes(files);
    }

    private Set<Path> files(String page) throws IOException {
        Path file = site.resolve(page);
        Set<Path> files = new HashSet<>(Set.of(file));
        Document document = Jsoup.parse(file);
        for (Element link : document.select("link[rel=stylesheet], script[src]")) {
            String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            files.add(file.resolveSibling(target).normalize());
        }
        for (String name :
                List.of(
                        document.selectFirst("html").attr("data-program") + ".*.wasm",
                        "neurarium.*.wasm-runtime.js",
                        "neurarium.*.kernels.js")) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(site, name)) {
                files.add(found.iterator().next());
            }
        }
        return files;
    }

    private long bytes(Set<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += gzipped(file);
        }
        return bytes;
    }

    private long gzipped(Path file) throws IOException {
        Long before = known.get(file);
        if (before != null) {
            return before;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        known.put(file, (long) bytes.size());
        return bytes.size();
    }
}
