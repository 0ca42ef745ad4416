package neurarium.demos.gpt;

import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptTrainer;
import neurarium.ui.Text;

/** A model in training as a file, and what a file that is opened can be trained on further. */
final class TrainedFile {
    private TrainedFile() {}

    static GptFile of(GptTrainer learner, Vocabulary vocabulary, TrainingData data, int steps) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "GPT of Neurarium, character by character");
        metadata.put("data", data.key);
        metadata.put("steps", Integer.toString(steps));
        return new GptFile(learner.config(), vocabulary, learner.weights(), metadata);
    }

    /** What the model was trained on if the file says so, else what is chosen. */
    static TrainingData data(GptFile file, TrainingData chosen) {
        for (TrainingData each : TrainingData.values()) {
            if (each != TrainingData.OWN && each.key.equals(file.metadata().get("data"))) {
                return each;
            }
        }
        return chosen;
    }

    /** Why the model of a file cannot learn the task of a design; empty where it can. */
    static Text problem(String name, GptFile file, TrainDesign design) {
        if (!design.data.isTask()) {
            return Text.NONE;
        }
        int needed = design.data.task.longest(design.length());
        String characters = design.data.task.vocabulary().text();
        int context = file.config().context();
        if (characters.equals(file.vocabulary().text()) && context >= needed) {
            return Text.NONE;
        }
        return Text.of(
                        "“{name}”打不开：这个任务的模型要用任务自己的字符表，上下文至少 {needed}；它有 {size}"
                                + " 个字符，上下文 {context}。",
                        "“{name}” cannot be opened: the task takes a model with its own characters"
                                + " and a context of at least {needed}; this one has {size} characters"
                                + " and a context of {context}.")
                .with("needed", needed)
                .with("size", file.vocabulary().size())
                .with("context", context)
                .with("name", name)
                .then(ModelUpload.NOTHING_CHANGED);
    }
}
