package neurarium.demos.gpt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import neurarium.io.LlamaFile;
import neurarium.io.LlamaTokenizer;
import neurarium.model.Llama;
import neurarium.model.TokenModel;
import neurarium.ui.Glyphs;
import neurarium.ui.Text;

/** A checkpoint of llama2.c with its tokenizer. */
final class LlamaModel implements TextModel {
    private final Llama network;
    private final LlamaTokenizer tokenizer;

    LlamaModel(LlamaFile file, LlamaTokenizer tokenizer) {
        network = new Llama(file);
        this.tokenizer = tokenizer;
    }

    @Override
    public TokenModel network() {
        return network;
    }

    @Override
    public Text size() {
        return Text.of("词表 {n}", "vocabulary {n}").with("n", network.vocabulary());
    }

    /** It stops at the end of its context. */
    @Override
    public int maxLength() {
        return Math.min(WriteModel.MAX_LENGTH, network.context());
    }

    /** It always keeps its keys and values. */
    @Override
    public void setCached(boolean cached) {}

    @Override
    public int start() {
        return Math.min(LlamaTokenizer.BEGIN, tokenizer.size() - 1);
    }

    @Override
    public boolean isStop(int token) {
        return token == LlamaTokenizer.BEGIN || token == LlamaTokenizer.END;
    }

    @Override
    public int[] tokens(String prompt) {
        int[] all = tokenizer.encode(prompt);
        return Arrays.copyOfRange(all, 1, Math.min(all.length, network.context()));
    }

    /** Always 0: characters without a token are written in bytes. */
    @Override
    public int unknown(String prompt) {
        return 0;
    }

    @Override
    public String glyph(int token) {
        if (isStop(token)) {
            return "⏎";
        }
        byte[] bytes = tokenizer.decode(-1, token);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 && !text.isEmpty()) {
            return Glyphs.of(text);
        }
        StringBuilder hex = new StringBuilder("‹");
        for (byte each : bytes) {
            hex.append(Character.forDigit((each >> 4) & 15, 16));
            hex.append(Character.forDigit(each & 15, 16));
        }
        return hex.append('›').toString();
    }

    @Override
    public String text(List<Integer> tokens) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int before = -1;
        for (int token : tokens) {
            if (!isStop(token)) {
                byte[] piece = tokenizer.decode(before, token);
                bytes.write(piece, 0, piece.length);
            }
            before = token;
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }
}
