package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.io.Safetensors;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The weights, the text, its run with and without the switched heads, and what is looked at. */
final class TransformerModel {
    /** Texts are cut to so many tokens, so that every matrix can be seen. */
    static final int MOST_TOKENS = 32;

    /** A run of fewer products is made at once, others token by token between frames. */
    private static final double AT_ONCE = 4e6;

    /** What the untrained model knows; the newline begins and ends. */
    private static final String LETTERS = "\nabcdefghijklmnopqrstuvwxyz";

    private final Map<Source, WantedFile> files = new EnumMap<>(Source.class);
    private final Map<Source, Weights> weights = new EnumMap<>(Source.class);
    private final Map<Source, String> texts = new EnumMap<>(Source.class);
    private Source source = Source.NAMES;
    private Stage stage = Stage.SCORES;
    private int layer = 1;
    private int head;
    private int position = -1;
    private int column = 4;
    private Switches switches = Switches.ALL_ON;
    private Trace trace;
    private Trace whole;
    private HeadEffects effects;
    private int leftOut;
    private int cut;
    private int seed = 1;
    private Stage openingStage = stage;
    private int openingLayer = layer;

    TransformerModel() {
        for (Source each : Source.values()) {
            texts.put(each, each.text);
            if (!each.file.isEmpty()) {
                files.put(each, new WantedFile(each.file, bytes -> take(each, bytes)));
            }
        }
    }

    // Weights

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** Takes the weights of a file; what is no such file is refused. */
    void take(Source from, byte[] bytes) {
        weights.put(from, Weights.of(Safetensors.read(bytes)));
        forget();
    }

    void seed(int value) {
        seed = value;
        weights.remove(Source.RANDOM);
        forget();
    }

    /** The file of the chosen weights; null where there is none. */
    WantedFile file() {
        return files.get(source);
    }

    /** Whether the chosen weights are here; if not, random ones stand in. */
    boolean isHere() {
        return source == Source.RANDOM || weights.containsKey(source);
    }

    /** The weights: those chosen, or random ones until they come. */
    Weights weights() {
        if (!isHere()) {
            file().want();
        }
        if (weights.containsKey(source)) {
            return weights.get(source);
        }
        if (!weights.containsKey(Source.RANDOM)) {
            weights.put(Source.RANDOM, Weights.random(LETTERS, seed));
        }
        return weights.get(Source.RANDOM);
    }

    Source source() {
        return source;
    }

    void source(Source chosen) {
        source = chosen;
        position = -1;
        switches = Switches.ALL_ON;
        forget();
    }

    // The text and its run

    private void forget() {
        trace = null;
        whole = null;
        effects = null;
    }

    String text() {
        return texts.get(source);
    }

    void text(String text) {
        texts.put(source, text);
        position = -1;
        forget();
    }

    /** How many characters of the text the model does not know. */
    int leftOut() {
        trace();
        return leftOut;
    }

    /** How many characters at the beginning do not fit into the context. */
    int cut() {
        trace();
        return cut;
    }

    /** The newline that starts a text in training, then the characters that are known. */
    private int[] tokens(Weights w) {
        Vocabulary characters = w.characters;
        int[] codes = Vocabulary.codePoints(text());
        int start = characters.place('\n');
        List<Integer> known = new ArrayList<>();
        leftOut = 0;
        for (int code : codes) {
            int place = characters.place(code);
            if (place >= 0) {
                known.add(place);
            } else {
                leftOut++;
            }
        }
        int room = Math.min(MOST_TOKENS, w.context) - 1;
        cut = Math.max(0, known.size() - room);
        int[] tokens = new int[1 + known.size() - cut];
        tokens[0] = Math.max(0, start);
        for (int i = 1; i < tokens.length; i++) {
            tokens[i] = known.get(cut + i - 1);
        }
        return tokens;
    }

    private Trace run(Weights w, int[] tokens, Switches switched) {
        Trace run = new Trace(w, tokens, switched);
        run.next();
        if (run.cost() < AT_ONCE) {
            run.finish();
        }
        return run;
    }

    /** The run with the switches as they are; see {@link #hasWork}. */
    Trace trace() {
        if (trace == null) {
            Weights w = weights();
            int[] tokens = tokens(w);
            whole = run(w, tokens, Switches.ALL_ON);
            boolean same = switches.areAllOn(w.layers, w.heads);
            trace = same ? whole : run(w, tokens, switches);
        }
        return trace;
    }

    /** The run with all heads on. */
    Trace whole() {
        trace();
        return whole;
    }

    /** Whether tokens are left to compute, in the runs or for the effects of the heads. */
    boolean hasWork() {
        return !trace().isDone() || !whole.isDone() || !effects().isDone();
    }

    /** The next token of the run. */
    void work() {
        if (!trace().isDone()) {
            trace.next();
        } else if (!whole.isDone()) {
            whole.next();
        } else if (!effects().isDone()) {
            effects.next();
        }
    }

    /** How much each head matters for the followed token; see {@link #work}. */
    HeadEffects effects() {
        trace();
        if (effects == null || effects.position() != position()) {
            effects = new HeadEffects(whole, position());
        }
        return effects;
    }

    /** How the tokens are written. */
    List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (int token : trace().tokens) {
            letters.add(Scenes.visible(weights().characters.character(token)));
        }
        return letters;
    }

    /** What the model would say of the followed token after so many blocks; see {@link Trace}. */
    float[] lens(int layer) {
        return trace().lens(layer, position());
    }

    // Heads

    Switches switches() {
        return switches;
    }

    void switches(Switches changed) {
        switches = changed;
        trace = null;
        if (whole != null) {
            boolean same = switches.areAllOn(whole.weights.layers, whole.weights.heads);
            trace = same ? whole : run(whole.weights, whole.tokens, switches);
        }
    }

    boolean areAllOn() {
        return switches.areAllOn(weights().layers, weights().heads);
    }

    // What is looked at

    Stage stage() {
        return stage;
    }

    void stage(Stage chosen) {
        stage = chosen;
    }

    /** From 0. */
    int layer() {
        return Math.min(layer, weights().layers - 1);
    }

    void layer(int chosen) {
        layer = chosen;
    }

    /** From 0. */
    int head() {
        return Math.min(head, weights().heads - 1);
    }

    void head(int chosen) {
        head = chosen;
    }

    /** The token that is followed, from 0; the last unless another was chosen. */
    int position() {
        int last = trace().time() - 1;
        return position < 0 ? last : Math.min(position, last);
    }

    void position(int chosen) {
        position = chosen;
    }

    /** The column that is explained, from 0; a stage with fewer shows its last. */
    int column() {
        return column;
    }

    void column(int chosen) {
        column = chosen;
    }

    /**
     * The characters that the last stages show: of a large vocabulary or as bars, the likeliest.
     */
    int[] shown() {
        int all = weights().vocabulary();
        if (all > Scenes.MOST_CHARACTERS || stage == Stage.PROBABILITIES) {
            return Scenes.likeliest(trace().probabilities, position(), all, Scenes.MOST_CHARACTERS);
        }
        int[] shown = new int[all];
        for (int i = 0; i < all; i++) {
            shown[i] = i;
        }
        return shown;
    }

    Scene scene() {
        return new Scenes(trace(), layer(), head(), letters(), shown()).of(stage);
    }

    Reasons reasons() {
        return new Reasons(trace(), layer(), shown());
    }

    /** Goes to the stage that makes a matrix of the present scene, and to the cell there. */
    void goTo(Matrix matrix, int row, int column) {
        boolean before = matrix.origin() == Stage.ADD_2 && stage != Stage.NORM_LAST;
        if (before) {
            layer = layer() - 1;
        } else if (matrix.origin() == Stage.ADD_2) {
            layer = weights().layers - 1;
        }
        int of = matrix.transposed() ? row : column;
        position = matrix.transposed() ? column : row;
        boolean joined = stage == Stage.PROJECT;
        head = joined && matrix.origin() == Stage.MIX ? of / weights().headWidth() : head();
        this.column = joined ? of % weights().headWidth() : of;
        stage = matrix.origin();
    }

    /** Makes the present stage the one to which {@link #reset} returns. */
    void opened() {
        openingStage = stage;
        openingLayer = layer;
    }

    void reset() {
        stage = openingStage;
        layer = openingLayer;
    }

    /** The next stage: through all blocks, to the probabilities, and from the start again. */
    void step() {
        int layers = weights().layers;
        int now = layer();
        if (stage == Stage.ADD_2 && now + 1 < layers) {
            stage = Stage.NORM_1;
            layer = now + 1;
        } else if (stage == Stage.PROBABILITIES) {
            stage = Stage.TOKENS;
            layer = 0;
        } else {
            boolean wasInBlock = stage.isInBlock();
            stage = stage.next();
            layer = stage.isInBlock() && !wasInBlock ? 0 : layer;
        }
    }

    /** How many stages came before the present one in a whole run. */
    int stagesBefore() {
        boolean isBehind = stage.place() > Stage.ADD_2.place();
        int laps = stage.isInBlock() ? layer() : isBehind ? weights().layers - 1 : 0;
        return stage.place() + laps * Stage.BLOCK.size();
    }

    /** The stages of a whole run. */
    int stages() {
        return Stage.ALL.size() + (weights().layers - 1) * Stage.BLOCK.size();
    }
}
