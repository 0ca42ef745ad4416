package neurarium.demos.gpt;

import java.util.Arrays;
import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.model.GptFile;
import neurarium.model.GptGenerator;
import neurarium.model.TokenModel;
import neurarium.tensor.Tensor;
import neurarium.ui.Glyphs;
import neurarium.ui.Text;

/** A GPT whose tokens are characters; the newline begins and ends every text. */
final class CharModel implements TextModel {
    final GptFile file;
    private final GptGenerator network;
    private final int boundary;

    CharModel(GptFile file) {
        this.file = file;
        network = new GptGenerator(file.config(), file.parameters());
        boundary = file.vocabulary().place(GptFile.BOUNDARY);
    }

    @Override
    public TokenModel network() {
        return network;
    }

    @Override
    public Text size() {
        int count = 0;
        for (Tensor parameter : file.parameters().values()) {
            count += parameter.shape().size();
        }
        return TrainScene.parameters(count);
    }

    /** The window slides: a text may be longer than it. */
    @Override
    public int maxLength() {
        return WriteModel.MAX_LENGTH;
    }

    @Override
    public void setCached(boolean cached) {
        network.setCached(cached);
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
