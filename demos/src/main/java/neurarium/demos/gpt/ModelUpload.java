package neurarium.demos.gpt;

import neurarium.model.GptFile;
import neurarium.ui.Control;
import neurarium.ui.Text;
import neurarium.ui.Upload;

/** The button that opens a GPT; the scene that was opened last receives it. */
final class ModelUpload {
    static final Text NOTHING_CHANGED = Text.of("什么都没有变。", "Nothing has changed.");

    /** A scene that can use a GPT of the reader. */
    interface Receiver {
        /**
         * Takes a GPT from a file of this name.
         *
         * @return why it cannot be used; empty where it can
         */
        Text receive(String name, GptFile file);

        /** Says what is wrong with the file that was opened; empty where nothing is. */
        void report(Text problem);
    }

    final Control control =
            new Upload(
                    "open",
                    Text.of("打开 GPT（safetensors）", "Open a GPT (safetensors)"),
                    ".safetensors",
                    (name, bytes) -> report(open(name, bytes)));

    private Receiver receiver;

    void sendTo(Receiver receiver) {
        this.receiver = receiver;
    }

    private void report(Text problem) {
        receiver.report(problem);
    }

    private Text open(String name, byte[] bytes) {
        try {
            return receiver.receive(name, GptFile.read(bytes));
        } catch (IllegalArgumentException e) {
            return Text.of(
                            "“{name}”打不开：它不是这里保存的 GPT（safetensors），或者不完整。",
                            "“{name}” cannot be opened: it is not a GPT (safetensors) as it is"
                                    + " saved here, or it is incomplete.")
                    .with("name", name)
                    .then(NOTHING_CHANGED);
        }
    }
}
