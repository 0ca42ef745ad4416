package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.MemoryFile;
import neurarium.io.Safetensors;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ModelFilesTest extends GptFixture {
    @Test
    void refusesFilesThatAreNoGptAndKeepsWhatWasThere() {
        open();
        byte[] other =
                new Safetensors(java.util.Map.of("c1", Tensor.zeros(2)), java.util.Map.of())
                        .write();
        for (byte[] bytes : List.of(other, new byte[0], new byte[100])) {
            session.open("open", new MemoryFile("x.safetensors", bytes));
            assertTrue(says().contains("“x.safetensors” cannot be opened"));
            session.open("checkpoint", new MemoryFile("m.bin", bytes));
            assertTrue(says().contains("llama2.c"));
            session.open("tokenizer", new MemoryFile("tokenizer.bin", bytes));
            assertTrue(says().contains("checkpoint is expected first"));
        }
        assertEquals(ModelChoice.NAMES, demo.write.choice);
        session.set("prompt", "a");
        assertEquals("a", generation().text());
    }

    /** A checkpoint of one layer whose weights are all the same small number. */
    private static byte[] checkpoint(int vocabulary) {
        int[] header = {8, 6, 1, 2, 1, vocabulary, 20};
        int block = 2 * 8 + 2 * 64 + 2 * 32 + 3 * 48;
        int count = vocabulary * 8 + block + 8 + 20 * 4;
        byte[] file = new byte[28 + 4 * count];
        for (int i = 0; i < 7; i++) {
            file[4 * i] = (byte) header[i];
            file[4 * i + 1] = (byte) (header[i] >> 8);
        }
        for (int i = 0; i < count; i++) {
            int bits = Float.floatToRawIntBits((i * 37 % 101 - 50) / 60f);
            for (int k = 0; k < 4; k++) {
                file[28 + 4 * i + k] = (byte) (bits >> (8 * k));
            }
        }
        return file;
    }

    private static byte[] tokenizer(List<String> pieces) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(new byte[] {9, 0, 0, 0});
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(new byte[] {0, 0, 0, 0, (byte) bytes.length, 0, 0, 0});
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aLlamaWritesWhenItsTokenizerHasCome() {
        List<String> pieces = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) {
            pieces.add(
                    "<0x"
                            + (i < 16 ? "0" : "")
                            + Integer.toHexString(i).toUpperCase(java.util.Locale.ROOT)
                            + ">");
        }
        pieces.addAll(List.of(" ", "a", " a"));
        open("temperature", "0");

        session.open("checkpoint", new MemoryFile("tiny.bin", checkpoint(pieces.size())));
        assertTrue(says().contains("Now open its tokenizer.bin"));
        session.open("tokenizer", new MemoryFile("t.bin", tokenizer(pieces.subList(0, 100))));
        assertTrue(says().contains("262 tokens"));
        session.open("tokenizer", new MemoryFile("t.bin", tokenizer(pieces)));
        session.set("prompt", "aé");
        session.step(30);

        assertTrue(generation().text().startsWith("aé"), generation().text());
        assertTrue(generation().isDone());
        assertTrue(generation().tokens.size() <= 20);
        draw(860);
        draw(320);
    }
}
