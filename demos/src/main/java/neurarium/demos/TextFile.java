package neurarium.demos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import neurarium.io.TextEncoding;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.OpenedFile;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Text;
import neurarium.ui.Upload;

/** A text file of the reader, and the encoding that it is read in: guessed, until one is chosen. */
public final class TextFile {
    private static final String GUESSED = "auto";

    private OpenedFile file;
    private TextEncoding chosen; // null: guessed
    private TextEncoding encoding;

    /** Whether there is one. */
    public boolean isOpen() {
        return file != null;
    }

    /** Takes another file, whose encoding is guessed. */
    public void open(OpenedFile opened) {
        file = opened;
        chosen = null;
        encoding = TextEncoding.guess(opened.bytes());
    }

    public void close() {
        file = null;
    }

    public String name() {
        return file.name();
    }

    /** Its text in UTF-8. */
    public byte[] utf8() {
        return file.utf8(encoding);
    }

    /** The button that opens it. */
    public static Control upload(String key, Consumer<OpenedFile> open) {
        Text label = Text.of("打开文本文件（不会离开本机）", "Open a text file (it stays on this device)");
        return new Upload(key, label, ".txt,.csv,.tsv,.md,text/*", open);
    }

    /** The encoding to read it in, which the reader may choose. */
    public Control encoding(Runnable changed) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(GUESSED, "自动判断", "automatic"));
        for (TextEncoding each : TextEncoding.values()) {
            options.add(new Option(each.label, Text.same(each.title)));
        }
        return new Choice(
                        "encoding",
                        Text.of("文字编码", "Encoding"),
                        options,
                        () -> chosen == null ? GUESSED : chosen.label,
                        value -> {
                            if (isOpen()) {
                                choose(value);
                                changed.run();
                            }
                        })
                .when(this::isOpen);
    }

    private void choose(String value) {
        chosen = null;
        for (TextEncoding each : TextEncoding.values()) {
            chosen = each.label.equals(value) ? each : chosen;
        }
        encoding = chosen == null ? TextEncoding.guess(file.bytes()) : chosen;
    }

    /** Its name and the encoding that it was read in. */
    public Readout readout() {
        return new Readout("opened", Text.of("文件", "file"), this::status).when(this::isOpen);
    }

    private Text status() {
        return Text.same("{name} · {encoding}")
                .with("encoding", encoding.title)
                .with("name", name());
    }
}
