package neurarium.demos.gpt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import neurarium.io.LlamaFile;
import neurarium.io.LlamaTokenizer;
import neurarium.model.Llama;
import neurarium.model.TokenModel;
import neurarium.ui.Glyphs;

/** A checkpoint of llama2.c with its tokenizer. */
final class LlamaSpeaker implements Speaker {
    private final Llama model;
    private final LlamaTokenizer tokenizer;

    LlamaSpeaker(LlamaFile file, LlamaTokenizer tokenizer) {
        model = new Llama(file);
        this.tokenizer = tokenizer;
    }

    @Override
    public TokenModel model() {
        return model;
    }

    /** It always keeps its keys and values. */
    @Override
    public void cached(boolean cached) {}

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
        int[] tokens = new int[Math.min(all.length - 1, model.context() - 1)];
        System.arraycopy(all, 1, tokens, 0, tokens.length);
        return tokens;
    }

    /** None: what is no token is written in bytes. */
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
        return text.indexOf('\uFFFD') >= 0 || text.isEmpty() ? hex(bytes) : Glyphs.of(text);
    }

    private static String hex(byte[] bytes) {
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
