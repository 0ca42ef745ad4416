package neurarium.demos.gpt;

import java.util.Arrays;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptWriter;
import neurarium.model.TokenModel;
import neurarium.ui.Glyphs;

/** A GPT whose tokens are characters; the newline begins and ends every text. */
final class CharSpeaker implements Speaker {
    private final GptFile file;
    private final GptWriter writer;
    private final int boundary;

    CharSpeaker(GptFile file) {
        this.file = file;
        writer = new GptWriter(file.config(), file.parameters());
        boundary = file.vocabulary().place(GptFile.BOUNDARY);
    }

    GptFile file() {
        return file;
    }

    @Override
    public TokenModel model() {
        return writer;
    }

    @Override
    public void cached(boolean cached) {
        writer.setCached(cached);
    }

    @Override
    public int start() {
        return boundary;
    }

    @Override
    public boolean isStop(int token) {
        return token == boundary;
    }

    @Override
    public int[] tokens(String prompt) {
        int[] tokens = Vocabulary.codePoints(prompt);
        int count = 0;
        for (int code : tokens) {
            int place = file.vocabulary().place(code);
            if (place >= 0 && place != boundary) {
                tokens[count++] = place;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    @Override
    public int unknown(String prompt) {
        return Vocabulary.codePoints(prompt).length - tokens(prompt).length;
    }

    @Override
    public String glyph(int token) {
        return token == boundary ? "⏎" : Glyphs.of(file.vocabulary().character(token));
    }

    @Override
    public String text(List<Integer> tokens) {
        StringBuilder text = new StringBuilder();
        for (int token : tokens) {
            if (token != boundary) {
                text.appendCodePoint(file.vocabulary().character(token));
            }
        }
        return text.toString();
    }
}
