package neurarium.demos.charrnn;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The files of one kind that the site brings, one for a source at most, read when wanted. */
final class SiteFiles<T> {
    private final Map<Source, WantedFile> files = new HashMap<>();
    private final Map<Source, T> contents = new HashMap<>();

    /**
     * Files that nobody asked for yet.
     *
     * @param name the name of the file of a source; empty where there is none
     * @param read makes of the bytes what they stand for
     */
    SiteFiles(Function<Source, String> name, Function<byte[], T> read) {
        for (Source source : Source.values()) {
            String file = name.apply(source);
            if (!file.isEmpty()) {
                files.put(
                        source,
                        new WantedFile(file, bytes -> contents.put(source, read.apply(bytes))));
            }
        }
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file of a source; null where there is none. */
    WantedFile file(Source source) {
        return files.get(source);
    }

    /** What is in the file of a source; null until it is here. */
    T content(Source source) {
        return contents.get(source);
    }
}
