package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import neurarium.train.Gzip;

/**
 * Writes {@code FILE.gz} beside the files of a site, so that a server need not compress them at
 * every request, and can afford to compress them well.
 */
public final class Precompressed {
    private static final Set<String> KINDS =
            Set.of("html", "js", "css", "json", "svg", "wasm", "md", "txt", "xml");
    private static final int SMALLEST = 1024;

    private final Path site;

    Precompressed(Path site) {
        this.site = site;
    }

    void gzip() throws IOException {
        for (Path file : files()) {
            beside(file, ".gz", Gzip.pack(Files.readAllBytes(file)));
        }
    }

    static void beside(Path file, String ending, byte[] packed) throws IOException {
        Files.write(file.resolveSibling(file.getFileName() + ending), packed);
    }

    /** What becomes smaller; single files hold what is packed already. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("single")))
                    .filter(file -> KINDS.contains(ending(file)))
                    .filter(file -> file.toFile().length() >= SMALLEST)
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
