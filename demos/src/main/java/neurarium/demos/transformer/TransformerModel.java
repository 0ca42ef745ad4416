package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.ui.WantedFile;

/**
 * The weights, the text, its run with and without the switched heads, and which block, head and
 * token are looked at. {@link #update} runs what changed.
 */
final class TransformerModel {
    final WeightLibrary library = new WeightLibrary(this::read);
    private final Map<Source, String> texts = new EnumMap<>(Source.class);
    Source source = Source.NAMES;
    int layer = 1;
    int head;
    int position = -1; // the last
    Switches switches = Switches.ALL_ON;

    /** The text as the model reads it. */
    Tokens tokens;

    /** The runs over it; null while they are out of date. */
    Runs runs;

    /** What the stages and the tokens were stepped through. */
    int steps;

    TransformerModel() {
        for (Source each : Source.values()) {
            texts.put(each, each.text);
        }
    }

    // Weights and text

    Weights weights() {
        return library.weights(source);
    }

    /** The file of the chosen weights; null where they need no file. */
    WantedFile file() {
        return library.file(source);
    }

    /** Whether the chosen weights are here; if not, random ones stand in. */
    boolean isHere() {
        return library.has(source);
    }

    boolean hasFailed() {
        return !isHere() && file().hasFailed();
    }

    void source(Source chosen) {
        source = chosen;
        position = -1;
        switches = Switches.ALL_ON;
        read();
    }

    String text() {
        return texts.get(source);
    }

    void text(String text) {
        texts.put(source, text);
        position = -1;
        read();
    }

    private void read() {
        runs = null;
        if (library.has(Source.RANDOM)) {
            tokens = Tokens.of(text(), weights().characters, weights().context);
        }
    }

    // The runs

    /** Asks for the chosen weights, and runs the model anew where something changed. */
    void update() {
        library.want(source);
        if (runs == null) {
            runs = new Runs(weights(), tokens);
        }
        runs.update(switches, position());
    }

    /** Whether tokens are left to compute. */
    boolean hasWork() {
        return runs != null && runs.hasWork();
    }

    /** How the tokens are written. */
    List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (int token : tokens.places) {
            letters.add(weights().letter(token));
        }
        return letters;
    }

    boolean areAllOn() {
        return switches.areAllOn(weights().layers, weights().heads);
    }

    /** Switches a head on or off. */
    void turn(int layer, int head, boolean isOn) {
        switches = switches.with(layer, head, isOn);
    }

    // What is looked at, all from 0

    int layer() {
        return Math.min(layer, weights().layers - 1);
    }

    int head() {
        return Math.min(head, weights().heads - 1);
    }

    /** The token that is followed; the last unless another was chosen. */
    int position() {
        return positionUpTo(tokens.places.length - 1);
    }

    private int positionUpTo(int last) {
        return position < 0 ? last : Math.min(position, last);
    }

    /**
     * The token that is followed once the chosen weights are here: before, nobody knows which
     * characters they know.
     */
    int chosenPosition() {
        int characters = Vocabulary.codePoints(text()).length;
        return isHere() || file().hasFailed()
                ? position()
                : positionUpTo(Math.min(Tokens.MAX - 1, characters));
    }

    /** Follows the next token; after the last the first. */
    void nextToken() {
        steps++;
        position = (position() + 1) % tokens.places.length;
    }
}
