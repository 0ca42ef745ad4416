package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The weights, the text, its run with and without the switched heads, and what is looked at. */
final class TransformerModel {
    private final Library library = new Library(this::forget);
    private final Map<Source, String> texts = new EnumMap<>(Source.class);
    private Source source = Source.NAMES;
    private Stage stage = Stage.SCORES;
    private int steps;
    private int layer = 1;
    private int head;
    private int position = -1;
    private int column = 4;
    private Switches switches = Switches.ALL_ON;
    private Runs runs;
    private Scenery scenery;
    private Stage openingStage = stage;
    private int openingLayer = layer;
    private int openingPosition = position;

    TransformerModel() {
        for (Source each : Source.values()) {
            texts.put(each, each.text);
        }
    }

    // Weights

    void reach(Files reached) {
        library.reach(reached);
    }

    /** Takes the weights of a file; what is no such file is refused. */
    void take(Source from, byte[] bytes) {
        library.take(from, bytes);
    }

    void seed(int value) {
        library.seed(value);
        forget();
    }

    /** The file of the chosen weights; null where there is none. */
    WantedFile file() {
        return library.file(source);
    }

    /** Whether the chosen weights are here; if not, random ones stand in. */
    boolean isHere() {
        return library.has(source);
    }

    Weights weights() {
        return library.weights(source);
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
        runs = null;
    }

    String text() {
        return texts.get(source);
    }

    void text(String text) {
        texts.put(source, text);
        position = -1;
        forget();
    }

    private Runs runs() {
        if (runs == null) {
            runs = new Runs(weights(), text(), switches);
        }
        return runs;
    }

    /** The text as the model reads it. */
    Tokens tokens() {
        return runs().tokens();
    }

    /** The run with the switches as they are; see {@link #hasWork}. */
    Trace trace() {
        return runs().trace();
    }

    /** The run with all heads on. */
    Trace whole() {
        return runs().whole();
    }

    /** Whether tokens are left to compute. */
    boolean hasWork() {
        return runs().hasWork(position());
    }

    /** The next token. */
    void work() {
        runs().work(position());
    }

    /** How much each head matters for the followed token; see {@link #work}. */
    HeadEffects effects() {
        return runs().effects(position());
    }

    /** How the tokens are written. */
    List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (int token : trace().tokens) {
            letters.add(Characters.visible(weights().characters.character(token)));
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
        if (runs != null) {
            runs.switches(changed);
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

    /** The scenes of the present moment. */
    Scenery scenery() {
        Scenery.Moment moment =
                new Scenery.Moment(trace(), trace().done(), stage, layer(), head(), position());
        if (scenery == null || !scenery.moment().equals(moment)) {
            scenery = new Scenery(moment, letters());
        }
        return scenery;
    }

    int[] shown() {
        return scenery().shown();
    }

    Scene scene() {
        return scenery().of(stage);
    }

    Reasons reasons() {
        return scenery().reasons();
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

    /** Makes the present stage and token those to which {@link #reset} returns. */
    void opened() {
        openingStage = stage;
        openingLayer = layer;
        openingPosition = position;
    }

    void reset() {
        steps = 0;
        stage = openingStage;
        layer = openingLayer;
        position = openingPosition;
    }

    int steps() {
        return steps;
    }

    /** Follows the next token; after the last the first. */
    void nextToken() {
        steps++;
        position = (position() + 1) % trace().time();
    }

    /** The next stage: through all blocks, to the probabilities, and from the start again. */
    void step() {
        steps++;
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
