package neurarium.demos.gpt;

import java.util.EnumMap;
import java.util.Map;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The text that a GPT is trained on: of the site, typed or from a file; it is read in pieces. */
final class TrainText {
    /** The longest text of one's own, in bytes or characters. */
    static final int LONGEST = 5_000_000;

    private static final int MOST_CHARACTERS = 2000;

    private final Map<Material, WantedFile> files = new EnumMap<>(Material.class);
    private final Map<Material, byte[]> texts = new EnumMap<>(Material.class);
    private final TrainDesign design;
    private String own = "";
    private byte[] ownBytes;
    private TextIntake intake;
    private Excerpts excerpts;
    private Vocabulary vocabulary;

    TrainText(TrainDesign design) {
        this.design = design;
        for (Material each : Material.values()) {
            if (!each.file.isEmpty()) {
                files.put(each, new WantedFile(each.file, bytes -> texts.put(each, bytes)));
            }
        }
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file of the text; null where there is none to wait for. */
    WantedFile file() {
        return files.get(design.material());
    }

    /** The text of one's own that was typed. */
    String own() {
        return own;
    }

    /** Whether this text of one's own is the one that is there. */
    boolean isOwn(String text) {
        return text.equals(own) && ownBytes == null;
    }

    void own(String text) {
        own = text;
        ownBytes = null;
    }

    /** A text of one's own from a file. */
    void own(byte[] bytes) {
        own = "";
        ownBytes = bytes;
    }

    // Reading

    /** Begins anew to read. */
    void restart() {
        intake = null;
        excerpts = null;
        vocabulary = null;
    }

    /**
     * Whether the text is read; if it is not, what it needs is asked for.
     *
     * @param given the characters to read it with; null for those of the text
     */
    boolean isRead(Vocabulary given) {
        if (excerpts == null && intake == null) {
            if (design.material() == Material.OWN) {
                intake =
                        ownBytes != null
                                ? TextIntake.of(ownBytes, MOST_CHARACTERS, given)
                                : TextIntake.of("\n" + own, MOST_CHARACTERS, given);
            } else {
                file().want();
                byte[] bytes = texts.get(design.material());
                intake = bytes == null ? null : TextIntake.of(bytes, MOST_CHARACTERS, given);
            }
        }
        if (excerpts == null && intake != null && intake.isDone()) {
            take();
        }
        return excerpts != null;
    }

    private void take() {
        vocabulary = intake.vocabulary();
        int[] tokens = intake.tokens();
        if (vocabulary.place(GptFile.BOUNDARY) < 0) { // a file of one line
            vocabulary = Vocabulary.of("\n" + vocabulary.text());
            for (int i = 0; i < tokens.length; i++) {
                tokens[i]++;
            }
        }
        int boundary = vocabulary.place(GptFile.BOUNDARY);
        excerpts = new Excerpts(tokens, boundary, design.material() == Material.POEMS);
    }

    /** What reads the text; null before it begins. */
    TextIntake intake() {
        return intake;
    }

    boolean isBeingRead() {
        return intake != null && !intake.isDone();
    }

    /** Whether a text is there that is not taken yet. */
    boolean canBeRead() {
        boolean here = design.material() == Material.OWN || texts.containsKey(design.material());
        return excerpts == null && here;
    }

    /** The rows to learn from; null while the text is not read. */
    Excerpts excerpts() {
        return excerpts;
    }

    /** Its characters; null while it is not read. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a text is there and has nothing to learn from. */
    boolean isEmpty() {
        return excerpts != null && excerpts.isEmpty();
    }
}
