package neurarium.demos.transformer;

import java.util.EnumMap;
import java.util.Map;
import neurarium.io.Safetensors;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The weights of each source: from files as they come, or random ones in their place. */
final class Library {
    /** What the untrained model knows; the newline begins and ends. */
    private static final String LETTERS = "\nabcdefghijklmnopqrstuvwxyz";

    private final Map<Source, WantedFile> files = new EnumMap<>(Source.class);
    private final Map<Source, Weights> weights = new EnumMap<>(Source.class);
    private final Runnable changed;
    private int seed = 1;

    /**
     * A library without books.
     *
     * @param changed runs when weights have come
     */
    Library(Runnable changed) {
        this.changed = changed;
        for (Source each : Source.values()) {
            if (!each.file.isEmpty()) {
                files.put(each, new WantedFile(each.file, bytes -> take(each, bytes)));
            }
        }
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** Takes the weights of a file; what is no such file is refused. */
    void take(Source from, byte[] bytes) {
        weights.put(from, Weights.of(Safetensors.read(bytes)));
        changed.run();
    }

    /** Draws the random weights anew when they are next wanted. */
    void seed(int value) {
        seed = value;
        weights.remove(Source.RANDOM);
    }

    /** The file of a source; null where there is none. */
    WantedFile file(Source source) {
        return files.get(source);
    }

    boolean has(Source source) {
        return source == Source.RANDOM || weights.containsKey(source);
    }

    /** The weights of a source; until they come they are asked for, and random ones stand in. */
    Weights weights(Source source) {
        if (!has(source)) {
            file(source).want();
        }
        if (weights.containsKey(source)) {
            return weights.get(source);
        }
        if (!weights.containsKey(Source.RANDOM)) {
            weights.put(Source.RANDOM, Weights.random(LETTERS, seed));
        }
        return weights.get(Source.RANDOM);
    }
}
