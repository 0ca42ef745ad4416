package neurarium.demos.attention;

import neurarium.ui.Json;

/** The numbers of the demo for scripts. */
final class AttentionState {
    private AttentionState() {}

    static void write(GazeModel gaze, SelfModel self, Json out) {
        out.put("steps", gaze.steps() + self.steps() + self.learn.steps());
        out.put("gazeX", gaze.gazeX);
        out.put("gazeY", gaze.gazeY);
        out.open("matches", '[');
        for (GazeModel.Thing thing : gaze.there()) {
            out.add(gaze.match(thing));
        }
        out.close(']');
        array("weights", gaze.weights(), out);
        array("output", gaze.output(), out);
        out.put("stage", self.stage.key);
        out.open("tokens", '[');
        for (String token : self.tokens()) {
            out.add(token);
        }
        out.close(']');
        SelfAttention run = self.run();
        out.put("row", self.row() + 1);
        out.open("attention", '[');
        for (int j = 0; j < run.n; j++) {
            float weight = run.weight(self.head(), self.row(), j);
            out.add(Float.isInfinite(weight) ? -1e9 : weight);
        }
        out.close(']');
        out.put("loss", self.learn.losses.last());
        out.put("accuracy", self.learn.accuracy());
    }

    private static void array(String key, double[] values, Json out) {
        out.open(key, '[');
        for (double value : values) {
            out.add(value);
        }
        out.close(']');
    }
}
