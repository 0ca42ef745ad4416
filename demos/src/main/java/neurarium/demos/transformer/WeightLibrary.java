package neurarium.demos.transformer;

import java.util.EnumMap;
import java.util.Map;
import neurarium.io.Safetensors;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The weights of each source: from files as they come, or random ones in their place. */
final class WeightLibrary {
    /** What the untrained model knows; the newline begins and ends. */
    private static final String LETTERS = "\nabcdefghijklmnopqrstuvwxyz";

    private final Map<Source, WantedFile> files = new EnumMap<>(Source.class);
    private final Map<Source, Weights> weights = new EnumMap<>(Source.class);
    private final Runnable changed;

    /**
     * A library without weights.
     *
     * @param changed runs when weights have come
     */
    WeightLibrary(Runnable changed) {
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

    /** Takes the weights of a file; a file of another kind is refused. */
    void take(Source from, byte[] bytes) {
        weights.put(from, Weights.of(Safetensors.read(bytes)));
        changed.run();
    }

    /** Draws the random weights. */
    void seed(int seed) {
        weights.put(Source.RANDOM, Weights.random(LETTERS, seed));
        changed.run();
    }

    /** Asks for the weights of a source, unless they are here. */
    void want(Source source) {
        if (!has(source)) {
            files.get(source).want();
        }
    }

    /** The file of a source; null where it needs no file. */
    WantedFile file(Source source) {
        return files.get(source);
    }

    boolean has(Source source) {
        return weights.containsKey(source);
    }

    /** The weights of a source; random ones stand in until they come. */
    Weights weights(Source source) {
        return weights.get(has(source) ? source : Source.RANDOM);
    }
}
