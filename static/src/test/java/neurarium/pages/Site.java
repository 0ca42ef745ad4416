package neurarium.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;

/** The site that the build made, where the tests find it. */
public final class Site {
    private Site() {}

    public static Path folder() {
        Path folder = Path.of(System.getProperty("neurarium.site", "target/site"));
        if (!Files.exists(folder.resolve("index.html"))) {
            throw new IllegalStateException("The site is not built: " + folder.toAbsolutePath());
        }
        return folder.toAbsolutePath();
    }

    /** The path of every page in the site's folder. */
    static List<String> pages() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** All pages; of the files that hold a whole demo each, two. */
    public static List<String> visited() {
        return pages().stream()
                .filter(
                        page ->
                                !page.startsWith("single/")
                                        || page.matches("single/(neuron|gpt)\\..*"))
                .toList();
    }

    /** Whether a page is the lesson of a demo. */
    public static boolean isLesson(String path) {
        return demoPages().contains(path) && !path.contains("/embed/");
    }

    /** The lesson of every demo in both languages, and their embeds. */
    public static List<String> demoPages() {
        List<String> pages = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            for (Catalogue.Entry entry : Catalogue.entries()) {
                pages.add(lang.code + "/" + entry.id() + ".html");
                pages.add(lang.code + "/embed/" + entry.id() + ".html");
            }
        }
        return pages;
    }

    /** The name of a shard of images. */
    static String shard() {
        try (var files = Files.list(folder().resolve("data"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bin"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The one file of the site's folder whose name begins and ends so. */
    static Path file(String prefix, String suffix) {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
