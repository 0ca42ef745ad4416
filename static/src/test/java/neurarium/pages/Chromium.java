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
 * download, and where there is none and the system is Debian-like with root rights, apt-get. A
 * machine without any gets a message, never a test that passes by skipping.
 */
final class Chromium {
    static final String PROPERTY = "neurarium.chromium";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static Path find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException(
                        "-D" + PROPERTY + "=" + named + " is not a program that can be run");
            }
            return Path.of(named);
        }
        return onPath().or(Chromium::downloaded)
                .or(Chromium::installed)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The browser tests need Chromium. Install it (Debian: apt-get"
                                                + " install chromium; elsewhere Chromium or Chrome), or"
                                                + " say where it is with -D"
                                                + PROPERTY
                                                + "=/path/to/chromium"));
    }

    static Optional<Path> onPath() {
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

    /** Installs Debian's package where that is possible. */
    private static Optional<Path> installed() {
        boolean debian = Files.exists(Path.of("/usr/bin/apt-get"));
        if (!debian || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        System.out.println("No Chromium found: apt-get install chromium …");
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        return onPath();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " cannot run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(String.join(" ", command) + " was interrupted", e);
        }
    }
}
