package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the service worker, {@code sw.js}: its source after a list of all files of the site with
 * their hashes and a version, which is the hash of that list. Comes when all else is written.
 */
final class ServiceWorker {
    /** What pages are made of; they are kept from the first visit on. */
    private static final Set<String> PAGES = Set.of("html", "css", "js", "wasm", "svg");

    private static final int SMALL_DATA = 350_000;

    private final Path site;
    private final Path source;

    /**
     * The service worker of a site.
     *
     * @param source the file of its code
     */
    ServiceWorker(Path site, Path source) {
        this.site = site;
        this.source = source;
    }

    /**
     * Writes it.
     *
     * @param data the paths of the data that demos open with, which are kept too, as small ones are
     */
    void write(Assets assets, Set<String> data) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files()) {
            String path = site.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            int now = isKeptAtOnce(path, bytes.length, data) ? 1 : 0;
            String hash = Assets.hash(bytes).substring(0, 16);
            files.put(path, "[\"" + hash + "\", " + bytes.length + ", " + now + "]");
        }
        StringBuilder list = new StringBuilder();
        files.forEach((path, entry) -> list.append("\n  \"" + path + "\": " + entry + ","));
        list.setLength(list.length() - 1);
        String version = Assets.hash(BuildSite.utf8(list.toString())).substring(0, 8);
        assets.plain(
                "sw.js",
                "\"use strict\";\nconst VERSION = \""
                        + version
                        + "\";\nconst FILES = {"
                        + list
                        + "\n};\n\n"
                        + Files.readString(source));
    }

    /** The site but for single files, which are there to be taken away. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("single")))
                    .toList();
        }
    }

    /** Large data and programs in JavaScript are kept when somebody uses them. */
    private static boolean isKeptAtOnce(String path, int size, Set<String> data) {
        if (path.startsWith("data/")) {
            return data.contains(path) || (size <= SMALL_DATA && !path.endsWith(".bin"));
        }
        return PAGES.contains(path.substring(path.lastIndexOf('.') + 1))
                && !path.endsWith(".teavm.js");
    }
}
