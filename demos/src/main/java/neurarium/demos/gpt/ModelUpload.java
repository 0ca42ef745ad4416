package neurarium.demos.gpt;

import java.util.function.BiFunction;
import neurarium.demos.FileScene;
import neurarium.model.GptFile;
import neurarium.ui.Control;
import neurarium.ui.Text;
import neurarium.ui.Upload;

/** The button that opens a GPT; the scene that was opened last receives it. */
final class ModelUpload {
    static final Text NOTHING_CHANGED = Text.of("什么都没有变。", "Nothing has changed.");

    final Control control =
            new Upload(
                    "open",
                    Text.of("打开 GPT（safetensors）", "Open a GPT (safetensors)"),
                    ".safetensors",
                    this::open);

    private FileScene receiver;
    private BiFunction<String, GptFile, Text> take;

    /**
     * From now on a scene receives it.
     *
     * @param take takes a GPT from a file of a name; says why it cannot be used, nothing where it
     *     can
     */
    void sendTo(FileScene receiver, BiFunction<String, GptFile, Text> take) {
        this.receiver = receiver;
        this.take = take;
    }

    private void open(String name, byte[] bytes) {
        try {
            receiver.report(take.apply(name, GptFile.read(bytes)));
        } catch (IllegalArgumentException e) {
            receiver.report(
                    Text.of(
                                    "“{name}”打不开：它不是这里保存的 GPT（safetensors），或者不完整。",
                                    "“{name}” cannot be opened: it is not a GPT (safetensors) as it is"
                                            + " saved here, or it is incomplete.")
                            .with("name", name)
                            .then(NOTHING_CHANGED));
        }
    }
}
