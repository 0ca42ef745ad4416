package neurarium.demos.gpt;

import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptLearner;

/** A model in training as a file, and what a file that is opened can be trained on further. */
final class TrainedFile {
    private TrainedFile() {}

    static GptFile of(GptLearner learner, Vocabulary vocabulary, Material material, int steps) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "GPT of Neurarium, character by character");
        metadata.put("data", material.key);
        metadata.put("steps", Integer.toString(steps));
        return new GptFile(learner.config(), vocabulary, learner.weights(), metadata);
    }

    /**
     * What the model was trained on if the file says so, else what is chosen.
     *
     * @throws IllegalArgumentException if the model cannot learn the task
     */
    static Material material(GptFile file, TrainDesign design) {
        Material material = design.material();
        for (Material each : Material.values()) {
            boolean named = each.key.equals(file.metadata().get("data"));
            material = named && each != Material.OWN ? each : material;
        }
        if (material.isTask()) {
            boolean same = material.task.vocabulary().text().equals(file.vocabulary().text());
            int needed = material.task.longest(design.length());
            if (!same || file.config().context() < needed) {
                throw new IllegalArgumentException(
                        "the task takes a model with its own characters and a context of "
                                + needed
                                + "; this one has "
                                + file.vocabulary().size()
                                + " characters and a context of "
                                + file.config().context());
            }
        }
        return material;
    }
}
