package neurarium.demos;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.Numbers;
import neurarium.ui.OpenedFile;
import neurarium.ui.Readout;
import neurarium.ui.Text;
import neurarium.ui.TextArea;
import neurarium.ui.Verdict;
import neurarium.ui.WantedFile;

/** A text that a model learns: a file of the site, or typed or opened by the reader. */
public final class Corpus {
    /** The longest text of the reader, in bytes or characters. */
    public static final int MAX_LENGTH = 5_000_000;

    /** What the page says where there is no text to learn. */
    public static final Verdict EMPTY =
            Verdict.neutral(
                    "还没有文字。输入、粘贴，或打开一个文件；文字不会离开你的设备。",
                    "There is no text yet. Type or paste one, or open a file; it does not leave"
                            + " your device.");

    /** A longer text is not kept in its field and not put into a link. */
    private static final int MAX_FIELD_LENGTH = 4000;

    private static final int MAX_VOCABULARY = 2000;

    private final SiteFiles<byte[]> texts;
    private final String prefix;
    private String name;
    private String typed = "";
    private final TextFile opened = new TextFile();
    private TextIntake intake;
    private int[] tokens;

    /**
     * A text that is not read yet.
     *
     * @param name the file of the site to begin with; empty for the reader's own text
     * @param prefix precedes a text that is typed
     */
    public Corpus(SiteFiles<byte[]> texts, String name, String prefix) {
        this.texts = texts;
        this.name = name;
        this.prefix = prefix;
    }

    /**
     * The controls for the reader's own text.
     *
     * @param fileKey the key of the upload
     * @param shown whether it is the reader's text that is learned
     * @param taken told that there is another text
     * @param report told why a file was not taken; nothing where a text was
     */
    public List<Control> controls(
            String fileKey, BooleanSupplier shown, Runnable taken, Consumer<Text> report) {
        Runnable isThere =
                () -> {
                    choose("");
                    report.accept(Text.NONE);
                    taken.run();
                };
        Text type = Text.of("粘贴或输入文字（任何语言）", "Type or paste a text, any script");
        return List.of(
                new TextArea(
                                "text",
                                type,
                                () -> typed.length() > MAX_FIELD_LENGTH ? "" : typed,
                                Corpus::problem,
                                text -> type(text, isThere))
                        .sets("data")
                        .when(shown),
                TextFile.upload(fileKey, file -> open(file, isThere, report)).when(shown),
                opened.encoding(isThere));
    }

    /** The file that is open, as the page names it. */
    public Readout readout() {
        return opened.readout();
    }

    private static Text problem(String text) {
        return text.length() <= MAX_LENGTH
                ? Text.NONE
                : InvalidValue.of("text", text, "最多五百万个字符。", "at most five million characters.");
    }

    private void type(String text, Runnable taken) {
        if (!text.equals(typed) || opened.isOpen()) {
            typed = text;
            opened.close();
            taken.run();
        }
    }

    private void open(OpenedFile file, Runnable taken, Consumer<Text> report) {
        int length = file.bytes().length;
        if (length > MAX_LENGTH) {
            report.accept(
                    Text.of(
                                    "“{file}”有 {size} MB，最多 5 MB。之前的文字还在。",
                                    "“{file}” has {size} MB; at most 5 MB. The text before is"
                                            + " kept.")
                            .with("size", Numbers.fixed(length / 1e6, 1))
                            .with("file", file.name()));
            return;
        }
        typed = "";
        opened.open(file);
        taken.run();
    }

    /** Takes another text: a file of the site, or the reader's own where the name is empty. */
    public void choose(String file) {
        name = file;
        restart();
    }

    /** The file that the text comes from; null where it is the reader's own. */
    public WantedFile file() {
        return texts.file(name);
    }

    /** Whether the file was asked for and may still come. */
    public boolean isWaiting() {
        return texts.isWaiting(name);
    }

    public boolean hasFailed() {
        return texts.hasFailed(name);
    }

    /** Forgets what was read. */
    public void restart() {
        intake = null;
        tokens = null;
    }

    /**
     * Asks for the text and begins to read it, if that has not been done.
     *
     * @param given the vocabulary to read it with; null for that of the text itself
     */
    public void begin(Vocabulary given) {
        if (intake != null) {
            return;
        }
        boolean isOwn = name.isEmpty();
        byte[] own = opened.isOpen() ? opened.utf8() : null;
        byte[] bytes = isOwn ? own : texts.want(name);
        if (bytes != null) {
            intake = TextIntake.of(bytes, MAX_VOCABULARY, given);
        } else if (isOwn) {
            intake = TextIntake.of(prefix + typed, MAX_VOCABULARY, given);
        }
    }

    /** Whether there is more to read. */
    public boolean isReading() {
        return intake != null && tokens == null;
    }

    /** Reads the next piece, short enough for a frame. */
    public void work() {
        if (!intake.isDone()) {
            intake.work();
        }
        if (intake.isDone()) {
            tokens = intake.tokens();
        }
    }

    /** How much is read. */
    public Text progress() {
        return Text.of("读入文字 {percent}%", "reading the text, {percent}%")
                .with("percent", Numbers.fixed(100 * intake.progress(), 0));
    }

    /** How many of its characters could not be read. */
    public int unreadable() {
        return intake == null ? 0 : intake.unreadable();
    }

    /** What the page says where some characters could not be read. */
    public Verdict unreadableVerdict() {
        return Verdict.warning(
                        "文字里有 {n} 个读不出的字符（“�”或 NUL）。换一种文字编码，或者就这样学。",
                        "{n} characters of the text could not be read (“�” or NUL). Choose another"
                                + " encoding, or learn it as it is.")
                .with("n", unreadable());
    }

    public boolean isRead() {
        return tokens != null;
    }

    /** Its characters; for a text that is read. */
    public Vocabulary vocabulary() {
        return intake.vocabulary();
    }

    /** Its characters as places in the vocabulary; null until it is read. */
    public int[] tokens() {
        return tokens;
    }

    /** How many characters it has; −1 until it is read. */
    public int length() {
        return tokens == null ? -1 : tokens.length;
    }
}
