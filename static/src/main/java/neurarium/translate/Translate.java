package neurarium.translate;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neurarium.ui.Translator;

/**
 * Collects all texts of the site, in Java, templates, scripts, lessons and lectures, and writes
 * them to an XLIFF file; what the file has of a third language already stays in it. Arguments: the
 * project's folder, the language, the file.
 */
public final class Translate {
    private static final List<String> FOLDERS =
            List.of("web/src/main/java", "demos/src/main/java", "static/src/main");

    private Translate() {}

    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Path file = Path.of(args[2]);
        Map<String, String> before = Files.exists(file) ? read(file) : Map.of();
        List<Pair> pairs = pairs(project);
        try (Writer writer = Files.newBufferedWriter(file)) {
            Xliff.write(pairs, args[1], before, writer);
        }
        System.out.println(pairs.size() + " texts, " + before.size() + " translated: " + file);
    }

    static Map<String, String> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Xliff.read(reader);
        }
    }

    /** A language that an XLIFF file translates to; what it lacks stays English. */
    static Translator language(Map<String, String> translated) {
        return (zh, en) -> translated.getOrDefault(Xliff.id(zh, en), en);
    }

    /** All pairs of the project, file by file. */
    static List<Pair> pairs(Path project) throws IOException {
        List<Path> java = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        Map<String, String> prose = new HashMap<>();
        for (Path file : files(project)) {
            String place = project.relativize(file).toString();
            if (place.endsWith(".java")) {
                java.add(file);
            } else if (place.endsWith(".js") || place.endsWith(".html")) {
                pairs.addAll(PagePairs.of(place, Files.readString(file)));
            } else if (place.endsWith(".zh.md")) {
                prose.put(place, Files.readString(file));
            }
        }
        pairs.addAll(JavaPairs.of(project, java));
        for (String zh : prose.keySet().stream().sorted().toList()) {
            String en = zh.replace(".zh.md", ".en.md");
            pairs.addAll(ProsePairs.of(en, prose.get(zh), Files.readString(project.resolve(en))));
        }
        return pairs;
    }

    /** The files that may have texts. */
    static List<Path> files(Path project) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> walk = Files.walk(project.resolve(folder))) {
                files.addAll(walk.filter(Files::isRegularFile).sorted().toList());
            }
        }
        return files;
    }
}
