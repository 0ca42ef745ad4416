package neurarium.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code FILE.br} beside the files of a site. Takes so long that only a release does it, and
 * not for data, which gain nothing by it.
 */
public final class Brotli {
    private Brotli() {}

    /** Argument: the site's folder. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        if (!Brotli4jLoader.isAvailable()) { // a library for some machines only
            System.out.println("No Brotli for this machine: the release has no .br files.");
            return;
        }
        Encoder.Parameters best = new Encoder.Parameters().setQuality(11);
        for (Path file : new Precompressed(site).files()) {
            if (!file.startsWith(site.resolve("data"))) {
                byte[] packed = Encoder.compress(Files.readAllBytes(file), best);
                Precompressed.beside(file, ".br", packed);
            }
        }
    }
}
