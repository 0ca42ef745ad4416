package neurarium.demos.transformer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scenes of one moment, made when they are first looked at and kept as long as it lasts. */
final class Scenery {
    /** What scenes depend on; the run by how far it has come. */
    record Moment(Trace trace, int done, Stage stage, int layer, int head, int position) {}

    private final Moment moment;
    private final int[] shown;
    private final Scenes scenes;
    private final Map<Stage, Scene> made = new EnumMap<>(Stage.class);

    /**
     * The scenery of a moment.
     *
     * @param letters how the tokens are written
     */
    Scenery(Moment moment, List<String> letters) {
        this.moment = moment;
        shown = shown(moment);
        scenes = new Scenes(moment.trace, moment.layer, moment.head, letters, shown);
    }

    private static int[] shown(Moment moment) {
        Trace trace = moment.trace;
        int all = trace.weights.vocabulary();
        if (all > Characters.MOST || moment.stage == Stage.PROBABILITIES) {
            return Characters.likeliest(trace.probabilities, moment.position, all, Characters.MOST);
        }
        int[] shown = new int[all];
        for (int i = 0; i < all; i++) {
            shown[i] = i;
        }
        return shown;
    }

    Moment moment() {
        return moment;
    }

    /**
     * The characters that the last stages show: of a large vocabulary or as bars, the likeliest.
     */
    int[] shown() {
        return shown;
    }

    Scene of(Stage stage) {
        return made.computeIfAbsent(stage, scenes::of);
    }

    Reasons reasons() {
        return new Reasons(moment.trace, moment.layer, shown);
    }
}
