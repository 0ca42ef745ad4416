package neurarium.demos.transformer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What all stages compute at one moment. */
final class Snapshot {
    /** At most this many characters of a large vocabulary are shown: the likeliest. */
    static final int MAX_CHARACTERS = 64;

    /** What it depends on; the run by how far it has come. */
    record Moment(Trace trace, int done, Stage stage, int layer, int head, int position) {}

    final Moment moment;

    /** The characters of the last stages: of a large vocabulary or as bars, the likeliest. */
    final int[] shown;

    final Reasons reasons;
    private final Map<Stage, Computation> computations = new EnumMap<>(Stage.class);

    /**
     * The computations of a moment.
     *
     * @param letters how the tokens are written
     */
    Snapshot(Moment moment, List<String> letters) {
        this.moment = moment;
        shown = shown(moment);
        reasons = new Reasons(moment.trace, moment.layer, shown);
        Computations maker =
                new Computations(moment.trace, moment.layer, moment.head, letters, shown);
        for (Stage stage : Stage.ALL) {
            computations.put(stage, maker.of(stage));
        }
    }

    private static int[] shown(Moment moment) {
        Trace trace = moment.trace;
        int all = trace.weights.vocabulary();
        if (all > MAX_CHARACTERS || moment.stage == Stage.PROBABILITIES) {
            return trace.likeliest(moment.position, MAX_CHARACTERS);
        }
        int[] shown = new int[all];
        for (int i = 0; i < all; i++) {
            shown[i] = i;
        }
        return shown;
    }

    Computation of(Stage stage) {
        return computations.get(stage);
    }

    /** What the stage of the moment computes. */
    Computation computation() {
        return of(moment.stage);
    }

    /** The reason of a cell of what comes out, with at most this many terms of a long sum. */
    Reason reason(int row, int column, int maxTerms) {
        return reasons.of(computation(), row, column, maxTerms);
    }
}
