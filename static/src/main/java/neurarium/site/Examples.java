package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pages of a course as a lecturer would write them, copied as they are, and to read as text. */
final class Examples implements PageGroup {
    private final Path folder;

    Examples(Path folder) {
        this.folder = folder;
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Path file : files()) {
            paths.add(path(file));
            if (file.getParent().equals(folder)) {
                paths.add(path(file) + ".txt");
            }
        }
        return paths;
    }

    private String path(Path file) {
        return "examples/" + folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + folder, e);
        }
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        for (Path file : files()) {
            pages.assets().copy(path(file), file);
            if (file.getParent().equals(folder)) {
                // The mark at its start says UTF-8 to a browser, whatever the host says.
                pages.assets().plain(path(file) + ".txt", "\ufeff" + Files.readString(file));
            }
        }
    }
}
