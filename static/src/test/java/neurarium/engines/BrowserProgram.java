package neurarium.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that the browser tests need. It is looked for at the place that a system property
 * names, on the PATH, and where it is usually put. A machine without it gets a message, never a
 * test that passes by skipping; {@link InstallBrowsers} comes before the tests.
 */
public enum BrowserProgram {
    CHROMIUM(
            "neurarium.chromium",
            "chromium",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")) {
        @Override
        Optional<Path> elsewhere() {
            return downloaded();
        }
    },
    FIREFOX("neurarium.firefox", "firefox-esr", List.of("firefox-esr", "firefox")) {
        @Override
        Optional<Path> elsewhere() {
            return Optional.of(Path.of("/Applications/Firefox.app/Contents/MacOS/firefox"))
                    .filter(Files::isExecutable);
        }
    },
    /** Drives WebKit; where it is, the small browser that it drives is too. */
    WEBKIT("neurarium.webkit", "webkit2gtk-driver", List.of("WebKitWebDriver")),
    /** The screen on which WebKit shows its window. */
    XVFB("neurarium.xvfb", "xvfb", List.of("Xvfb"));

    /** What Debian calls it. */
    final String debian;

    private final String property;
    private final List<String> names;

    BrowserProgram(String property, String debian, List<String> names) {
        this.property = property;
        this.debian = debian;
        this.names = names;
    }

    /** Where it is; a machine without it is told what to do. */
    public Path find() {
        return look().orElseThrow(() -> new IllegalStateException(missing()));
    }

    private String missing() {
        String without =
                this == CHROMIUM
                        ? ""
                        : ", or leave Firefox and WebKit to others with -D"
                                + Engines.PROPERTY
                                + "=chromium";
        return "The browser tests need "
                + names.get(0)
                + ". Install it (Debian: apt-get install "
                + debian
                + "), say where it is with -D"
                + property
                + "=/path/to/"
                + names.get(0)
                + without;
    }

    Optional<Path> look() {
        String named = System.getProperty(property, "");
        if (named.isEmpty()) {
            return onPath().or(this::elsewhere);
        }
        if (!Files.isExecutable(Path.of(named))) {
            throw new IllegalStateException(
                    "-D" + property + "=" + named + " is not a program that can be run");
        }
        return Optional.of(Path.of(named));
    }

    private Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : List.of(path.split(File.pathSeparator, -1))) {
            for (String name : names) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** A place of its own, where it may be though it is not on the PATH. */
    Optional<Path> elsewhere() {
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
                    Optional<Path> found = files.filter(BrowserProgram::isChromium).findFirst();
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

    private static boolean isChromium(Path file) {
        String name = file.getFileName().toString();
        return (name.equals("chrome") || name.equals("Chromium") || name.equals("chrome.exe"))
                && Files.isRegularFile(file)
                && Files.isExecutable(file);
    }
}
