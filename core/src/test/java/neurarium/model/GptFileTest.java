package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.Refusal;
import neurarium.data.Vocabulary;
import neurarium.graph.Graph;
import neurarium.io.Safetensors;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GptFileTest {
    private static final Gpt.Config CONFIG = new Gpt.Config(4, 5, 8, 2, 2);
    private final Gpt gpt = new Gpt(new Graph(), CONFIG, new Rng(1));
    private final Map<String, Tensor> tensors = Parameters.tensors(gpt.parameters());
    private final Map<String, String> metadata =
            new LinkedHashMap<>(Map.of("vocabulary", "\nab春", "heads", "2"));

    private byte[] file() {
        return new Safetensors(tensors, metadata).write();
    }

    private String refusal() {
        return Refusal.refusal(() -> GptFile.read(file()));
    }

    @Test
    void comesBackAsItWas() {
        GptFile file =
                new GptFile(CONFIG, Vocabulary.of("\nab春"), tensors, Map.of("text", "names"));

        GptFile read = GptFile.read(file.write());

        assertEquals(CONFIG, read.config());
        assertEquals("\nab春", read.vocabulary().text());
        assertEquals("names", read.metadata().get("text"));
        float value = tensors.get("blocks.1.expand.weight").values()[3];
        assertEquals(value, read.parameters().get("blocks.1.expand.weight").values()[3], 1e-3);
    }

    @Test
    void knowsTheShapesOfEveryParameter() {
        Map<String, Shape> shapes = GptFile.shapes(CONFIG);

        assertEquals(tensors.keySet(), shapes.keySet());
        tensors.forEach((name, tensor) -> assertEquals(tensor.shape(), shapes.get(name)));
    }

    @Test
    void refusesHeadsThatDoNotDivideTheWidth() {
        metadata.put("heads", "3");
        assertEquals(
                "the metadata name the number of heads, one that divides the width 8; got 3",
                refusal());
        metadata.put("heads", "2147483647");
        assertTrue(refusal().endsWith("got 2147483647"));
        metadata.remove("heads");
        assertTrue(refusal().endsWith("got none"));
    }

    @Test
    void refusesAVocabularyOfAnotherSize() {
        metadata.put("vocabulary", "\nab");
        assertEquals(
                "the metadata hold a vocabulary of 4 characters, the newline among them; got 3",
                refusal());
        metadata.put("vocabulary", "abcd");
        assertTrue(refusal().endsWith("got 4"));
    }

    @Test
    void refusesTensorsThatAreMissingOrOfAnotherShapeOrNoNumbers() {
        Tensor head = tensors.remove("head");
        assertEquals("a GPT of these sizes has head [4, 8], this file has none", refusal());
        tensors.put("head", Tensor.zeros(8, 4));
        assertEquals(
                "a GPT of these sizes has head [4, 8], this file has one of [8, 4]", refusal());
        tensors.put("head", head);
        tensors.put("norm.gain", new Tensor(Shape.of(8), 1, 1, 1, Float.NaN, 1, 1, 1, 1));
        assertEquals("norm.gain has a number that is NaN", refusal());
    }

    @Test
    void namesTensorsThatAGptDoesNotHaveAndLeavesThemAside() {
        tensors.put("more", Tensor.zeros(3));

        GptFile file = GptFile.read(file());

        assertEquals(List.of("more"), file.unused());
        assertFalse(file.parameters().containsKey("more"));
    }

    @Test
    void refusesWhatIsNoGpt() {
        tensors.clear();
        tensors.put("c1.weight", Tensor.zeros(2, 2));
        assertEquals("a GPT has a matrix tokens.table, this file has none", refusal());
        tensors.put("tokens.table", Tensor.zeros(4, 8));
        tensors.put("positions.table", Tensor.zeros(5000, 8));
        assertEquals(
                "a GPT of 1 to 64 blocks and a context up to 1024 was expected, got 0 blocks and a"
                        + " context of 5000",
                refusal());
    }
}
