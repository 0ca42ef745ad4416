package neurarium.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes {@code FILE.gz} and {@code FILE.br} beside the files of a site, so that a server need not
 * compress them at every request, and can afford to compress them well.
 */
public final class Precompressed {
    private static final Set<String> KINDS =
            Set.of("html", "js", "css", "json", "svg", "wasm", "md", "txt", "xml");
    private static final int SMALLEST = 1024;

    private final Path site;

    Precompressed(Path site) {
        this.site = site;
    }

    /** Compresses a site for a release. Argument: the site's folder. */
    public static void main(String[] args) throws IOException {
        if (!new Precompressed(Path.of(args[0])).brotli()) {
            System.out.println("No Brotli for this machine: the release has no .br files.");
        }
    }

    void gzip() throws IOException {
        for (Path file : files()) {
            beside(file, ".gz", Gzip.pack(Files.readAllBytes(file)));
        }
    }

    /**
     * Takes so long that only a release does it, and not for data, which gain nothing by it.
     *
     * @return whether this machine can; Brotli comes as a library for some machines only
     */
    private boolean brotli() throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            return false;
        }
        Encoder.Parameters best = new Encoder.Parameters().setQuality(11);
        for (Path file : files()) {
            if (file.startsWith(site.resolve("data"))) {
                continue;
            }
            beside(file, ".br", Encoder.compress(Files.readAllBytes(file), best));
        }
        return true;
    }

    private static void beside(Path file, String ending, byte[] packed) throws IOException {
        Files.write(file.resolveSibling(file.getFileName() + ending), packed);
    }

    /** What becomes smaller; single files hold what is packed already. */
    private List<Path> files() throws IOException {
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
