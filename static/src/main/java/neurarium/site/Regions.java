package neurarium.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parts of source files between {@code // region NAME} and {@code // endregion}. */
final class Regions {
    private final Path project;

    Regions(Path project) {
        this.project = project;
    }

    /**
     * The lines of a region without their common indentation.
     *
     * @param reference a path from the project's folder and a name: {@code core/…/A.java#forward}
     */
    String quote(String reference) {
        int hash = reference.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("a quote needs FILE#REGION, got " + reference);
        }
        Path source = project.resolve(reference.substring(0, hash));
        String name = reference.substring(hash + 1);
        if (!Files.exists(source)) {
            throw new IllegalArgumentException("there is no file " + reference.substring(0, hash));
        }
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : read(source)) {
            if (line.strip().equals("// region " + name)) {
                inside = true;
            } else if (inside && line.strip().equals("// endregion")) {
                // stripTrailing first: an empty last line would count as one without indentation
                return String.join("\n", lines).stripTrailing().stripIndent().strip() + "\n";
            } else if (inside) {
                lines.add(line);
            }
        }
        throw new IllegalArgumentException(
                (inside ? "no // endregion ends " : "there is no region ") + reference);
    }

    private static List<String> read(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
