package neurarium.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the system property {@code neurarium.chromium}, the PATH, Playwright's own
 * download. A machine without any gets a message, never a test that passes by skipping; {@link
 * InstallChromium} comes before the tests.
 */
final class Chromium {
    static final String PROPERTY = "neurarium.chromium";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** Where it is; a machine without one is told what to do. */
    static Path find() {
        return look().orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The browser tests need Chromium. Install it (Debian: apt-get"
                                                + " install chromium; elsewhere Chromium or Chrome), or"
                                                + " say where it is with -D"
                                                + PROPERTY
                                                + "=/path/to/chromium"));
    }

    static Optional<Path> look() {
        String named = System.getProperty(PROPERTY, "");
        if (named.isEmpty()) {
            return onPath().or(Chromium::downloaded);
        }
        if (!Files.isExecutable(Path.of(named))) {
            throw new IllegalStateException(
                    "-D" + PROPERTY + "=" + named + " is not a program that can be run");
        }
        return Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : List.of(path.split(File.pathSeparator, -1))) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** Where {@code playwright install chromium} puts it. */
    private static Optional<Path> downloaded() {
        String home = System.getProperty("user.home");
        List<Path> caches = new ArrayList<>();
        String set = System.getenv("PLAYWRIGHT_BROWSERS_PATH");
        if (set != null) {
            caches.add(Path.of(set));
        }
        caches.add(Path.of(home, ".cache", "ms-playwright"));
        caches.add(Path.of(home, "Library", "Caches", "ms-playwright"));
        caches.add(Path.of(home, "AppData", "Local", "ms-playwright"));
        for (Path cache : caches) {
            if (Files.isDirectory(cache)) {
                try (Stream<Path> files = Files.walk(cache, 6)) {
                    Optional<Path> found = files.filter(Chromium::isProgram).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                } catch (IOException e) {
                    throw new IllegalStateException("Cannot read " + cache, e);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(Path file) {
        String name = file.getFileName().toString();
        return (name.equals("chrome") || name.equals("Chromium") || name.equals("chrome.exe"))
                && Files.isRegularFile(file)
                && Files.isExecutable(file);
    }
}
