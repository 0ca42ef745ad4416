package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Completes a release: the single files beside zip and jar, and {@code SHA256SUMS} of them all. */
public final class Release {
    private static final String SUMS = "SHA256SUMS";

    private Release() {}

    /** Arguments: the site's folder and that of the release. */
    public static void main(String[] args) throws IOException {
        Path release = Path.of(args[1]);
        Assets assets = new Assets(release);
        for (Path file : Assets.list(Path.of(args[0]).resolve("single"))) {
            assets.copy("single/" + file.getFileName(), file);
        }
        assets.plain(SUMS, sums(release));
    }

    /** The lines that {@code sha256sum -c} reads. */
    private static String sums(Path release) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files(release)) {
            String path = release.relativize(file).toString().replace('\\', '/');
            sums.append(Assets.hash(Files.readAllBytes(file))).append("  ").append(path);
            sums.append('\n');
        }
        return sums.toString();
    }

    private static List<Path> files(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(SUMS))
                    .sorted()
                    .toList();
        }
    }
}
