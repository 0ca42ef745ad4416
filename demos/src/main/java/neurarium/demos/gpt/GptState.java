package neurarium.demos.gpt;

import neurarium.model.Sampling;
import neurarium.ui.Json;

/** The numbers of the demo under their names on the page. */
final class GptState {
    private GptState() {}

    static void write(GptModels models, Json out) {
        WriteModel write = models.write;
        TrainModel train = models.train;
        out.put("view", models.tab.option.value());
        Writing writing = models.tab == Tab.WRITE ? write.writing() : null;
        out.put("ready", writing != null);
        out.put("text", writing == null ? "" : writing.text());
        out.put("tokens", writing == null ? 0 : writing.tokens.size());
        out.put("done", writing != null && writing.isDone());
        out.put("stopped", writing != null && writing.hasStopped());
        out.put("line", writing == null ? "" : writing.next().name());
        out.open("likeliest", '[');
        if (writing != null && writing.isScored()) {
            for (int token : Sampling.largest(writing.own, 5)) {
                out.open('{');
                out.put("token", write.speaker().glyph(token));
                out.put("probability", writing.own[token]);
                out.put("left", writing.left[token]);
                out.close('}');
            }
        }
        out.close(']');
        out.open("probabilities", '[');
        if (writing != null) {
            for (Writing.Placed placed : writing.tokens) {
                out.add(placed.probability);
            }
        }
        out.close(']');
        out.put("pending", write.pending() + train.pending());
        out.put("steps", train.steps());
        out.put("loss", train.steps() == 0 ? 0 : train.loss());
        out.put("score", train.checkups().score());
        boolean learns = train.learner() != null;
        out.put("parameters", learns ? train.learner().parameterCount() : 0);
        out.put("tokensPerStep", learns ? train.learner().tokensPerStep() : 0);
        Checkup shown = train.checkups().shown();
        out.put(
                "checked",
                shown == null ? 0 : shown.steps); // the steps that score and sample are of
        out.put("sample", shown == null ? "" : sample(shown));
    }

    private static String sample(Checkup shown) {
        StringBuilder text = new StringBuilder();
        for (Checkup.Sample sample : shown.samples) {
            text.append(text.length() == 0 ? "" : "\n");
            text.append(sample.prompt()).append(sample.written());
        }
        return text.toString();
    }
}
