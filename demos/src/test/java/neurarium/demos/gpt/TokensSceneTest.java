package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokensSceneTest extends GptFixture {
    @Test
    void theLecturesQuestionInThreeCuts() {
        open("view", "tokens", "chinese", "你叫什么名字", "english", "unbelievable tokens");
        Tokenizers tokens = demo.tokenizers;

        assertEquals(6, tokens.cut("你叫什么名字", Tokenizers.Cut.CHARACTERS).size());
        assertEquals(18, tokens.cut("你叫什么名字", Tokenizers.Cut.BYTES).size());
        assertEquals(6, tokens.cut("你叫什么名字", Tokenizers.Cut.PIECES).size());
        assertTrue(tokens.cut("unbelievable", Tokenizers.Cut.PIECES).size() > 1);
        assertEquals("E4", tokens.cut("你", Tokenizers.Cut.BYTES).get(0).label());
        assertTrue(session.description().en().contains("Chinese 6, 18, 6"));
    }
}
