package neurarium.demos.gpt;

import java.util.function.BiFunction;
import neurarium.demos.FileScene;
import neurarium.model.GptFile;
import neurarium.ui.Control;
import neurarium.ui.FileProblem;
import neurarium.ui.OpenedFile;
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

    private void open(OpenedFile opened) {
        String name = opened.name();
        try {
            GptFile file = GptFile.read(opened.bytes());
            Text problem = take.apply(name, file);
            Text unused = FileProblem.unused(name, file.unused());
            receiver.report(problem.isEmpty() ? unused : problem);
        } catch (IllegalArgumentException e) {
            receiver.report(FileProblem.refused(name, e));
        }
    }
}
