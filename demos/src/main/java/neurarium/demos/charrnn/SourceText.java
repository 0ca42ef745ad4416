package neurarium.demos.charrnn;

import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The text that is learned, of the site or the reader's own, and its way to tokens. */
final class SourceText {
    /** The most characters in a vocabulary that a page learns. */
    private static final int MOST_CHARACTERS = 2000;

    private final SiteFiles<byte[]> texts = new SiteFiles<>(source -> source.text, bytes -> bytes);
    private Source source = Source.NAMES;
    private String own = "";

    /** The bytes of a file of the reader's own; null where the text was typed. */
    private byte[] ownBytes;

    private TextIntake intake;
    private int[] tokens;

    void reach(Files reached) {
        texts.reach(reached);
    }

    Source source() {
        return source;
    }

    void source(Source chosen) {
        source = chosen;
    }

    /** The text that was typed or pasted; empty without. */
    String own() {
        return own;
    }

    /** Whether it is typed already, and no file was opened after it. */
    boolean isOwn(String typed) {
        return typed.equals(own) && ownBytes == null;
    }

    /** Takes a text of the reader's own: typed, or else the bytes of a file. */
    void own(String typed, byte[] bytes) {
        own = typed;
        ownBytes = bytes;
        source = Source.OWN;
    }

    /** The file that the text comes from; null where it is the reader's own. */
    WantedFile file() {
        return texts.file(source);
    }

    /** Whether the text is here, read or not. */
    boolean isHere() {
        return source == Source.OWN || texts.content(source) != null;
    }

    /** Forgets what was read. */
    void restart() {
        intake = null;
        tokens = null;
    }

    /**
     * Whether the text is read, its characters counted; if not it is asked for.
     *
     * @param given the vocabulary to read it with; null for one of its own
     */
    boolean isRead(Vocabulary given) {
        if (tokens != null) {
            return true;
        }
        if (intake == null) {
            begin(given);
        }
        if (intake != null && intake.isDone()) {
            tokens = intake.tokens();
        }
        return tokens != null;
    }

    private void begin(Vocabulary given) {
        if (source != Source.OWN) {
            texts.file(source).want();
            byte[] bytes = texts.content(source);
            intake = bytes == null ? null : TextIntake.of(bytes, MOST_CHARACTERS, given);
        } else {
            intake =
                    ownBytes != null
                            ? TextIntake.of(ownBytes, MOST_CHARACTERS, given)
                            : TextIntake.of(own, MOST_CHARACTERS, given);
        }
    }

    /** Whether it is being read, in pieces. */
    boolean isReading() {
        return intake != null && !intake.isDone();
    }

    /** Reads the next piece. */
    void work() {
        intake.work();
    }

    /** How much is read, from 0 to 1. */
    double progress() {
        return intake.progress();
    }

    /** Whether so much of it is broken that it is no text in UTF-8. */
    boolean isNoText() {
        return intake != null && intake.isNoText();
    }

    /** The characters of the text; to be asked for when it is read. */
    Vocabulary vocabulary() {
        return intake.vocabulary();
    }

    /** The text as places in the vocabulary; null while it is not read. */
    int[] tokens() {
        return tokens;
    }

    /** The number of characters of the text; −1 while it is not read. */
    int length() {
        return tokens == null ? -1 : tokens.length;
    }
}
