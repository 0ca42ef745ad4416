package neurarium.demos.gpt;

import java.util.List;
import java.util.function.Consumer;
import neurarium.io.LlamaFile;
import neurarium.io.LlamaTokenizer;
import neurarium.ui.Control;
import neurarium.ui.Text;
import neurarium.ui.Upload;
import neurarium.ui.Verdict;

/** A checkpoint of llama2.c and its tokenizer, which the reader opens one after the other. */
final class LlamaFiles {
    private final WriteModel model;
    private LlamaFile checkpoint;
    private String checkpointName = "";

    LlamaFiles(WriteModel model) {
        this.model = model;
    }

    /** The uploads; {@code report} is told what is wrong with a file, nothing where it is right. */
    List<Control> controls(Consumer<Text> report) {
        Text first = Text.of("llama2.c 模型（.bin）", "llama2.c checkpoint (.bin)");
        Text second = Text.of("它的 tokenizer.bin", "its tokenizer.bin");
        return List.of(
                new Upload(
                        "checkpoint", first, ".bin", f -> report.accept(open(f.name(), f.bytes()))),
                new Upload(
                        "tokenizer",
                        second,
                        ".bin",
                        f -> report.accept(pair(f.name(), f.bytes()))));
    }

    private Text open(String name, byte[] bytes) {
        try {
            checkpoint = LlamaFile.read(bytes);
        } catch (IllegalArgumentException e) {
            return Text.of(
                            "“{name}”打不开：它的 {bytes} 字节不是一个完整的 llama2.c 模型。",
                            "“{name}” cannot be opened: its {bytes} bytes are not a complete"
                                    + " llama2.c checkpoint.")
                    .with("bytes", bytes.length)
                    .with("name", name)
                    .then(ModelUpload.NOTHING_CHANGED);
        }
        checkpointName = name;
        model.open(null);
        return Text.NONE;
    }

    private Text pair(String name, byte[] bytes) {
        if (checkpoint == null) {
            return Text.of(
                            "“{name}”还用不上：要先打开它的模型（.bin）。",
                            "“{name}” cannot be used yet: the checkpoint is expected first.")
                    .with("name", name);
        }
        int vocabulary = checkpoint.config.vocabulary();
        try {
            model.open(new LlamaModel(checkpoint, LlamaTokenizer.read(bytes, vocabulary)));
            return Text.NONE;
        } catch (IllegalArgumentException e) {
            return Text.of(
                            "“{name}”打不开：它不是有 {n} 个词元的 tokenizer.bin。",
                            "“{name}” cannot be opened: it is not a tokenizer.bin of {n} tokens.")
                    .with("n", vocabulary)
                    .with("name", name)
                    .then(ModelUpload.NOTHING_CHANGED);
        }
    }

    /** What the page says while there is no complete model. */
    Verdict verdict() {
        return checkpointName.isEmpty()
                ? Verdict.neutral(
                        "在“模型文件”里打开一个 GPT，或者 llama2.c 的模型和 tokenizer.bin。文件不离开你的设备。",
                        "Open a GPT under Model files, or a llama2.c checkpoint and its"
                                + " tokenizer.bin. Files do not leave your device.")
                : Verdict.neutral(
                                "“{name}”读好了。再打开它的 tokenizer.bin。",
                                "“{name}” has been read. Now open its tokenizer.bin.")
                        .with("name", checkpointName);
    }
}
