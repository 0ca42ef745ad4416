package neurarium.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;

/** What a first visit costs, gzipped, as a static host would send it. */
public final class Sizes {
    private final Path site;

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
     * The bytes of a first visit that ends on Wasm GC: page, style, loader, runtime, kernels,
     * program.
     */
    public long firstVisit(String page) throws IOException {
        long bytes = gzipped(site.resolve(page));
        try (Stream<Path> files = Files.list(site)) {
            for (Path file : files.filter(f -> isLoaded(f, program(page))).toList()) {
                bytes += gzipped(file);
            }
        }
        return bytes;
    }

    /** The program of a page's demo, as its name says it: {@code en/ID.html}. */
    private static String program(String page) {
        String id = page.substring(page.lastIndexOf('/') + 1, page.lastIndexOf('.'));
        for (Catalogue.Entry entry : Catalogue.entries()) {
            if (entry.id().equals(id)) {
                return entry.part().program;
            }
        }
        throw new IllegalArgumentException("There is no demo on " + page);
    }

    private static boolean isLoaded(Path file, String program) {
        return isOurs(file, program, ".wasm")
                || isOurs(file, "neurarium", ".css")
                || isOurs(file, "neurarium", ".js")
                || isOurs(file, "neurarium", ".wasm-runtime.js")
                || isOurs(file, "neurarium", ".kernels.js");
    }

    /** Whether a file is NAME.SUFFIX with a hash before the suffix. */
    private static boolean isOurs(Path file, String name, String suffix) {
        String found = file.getFileName().toString();
        int between = found.length() - name.length() - suffix.length();
        return found.startsWith(name) && found.endsWith(suffix) && between == 9;
    }

    private static long gzipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }
}
