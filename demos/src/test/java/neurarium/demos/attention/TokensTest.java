package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void cutsAtSpacesOrElseByCharacter() {
        assertEquals(List.of("the", "cat", "sat", "."), Tokens.cut("  the cat\tsat. "));
        assertEquals(List.of("小", "猫", "累", "了", "。"), Tokens.cut("小猫累了。"));
        assertEquals(List.of("小猫", "累", "了"), Tokens.cut("小猫 累　了"));
        assertEquals(List.of("我", "爱", "GPT"), Tokens.cut("我爱GPT"));
        assertEquals(List.of("🐱", "🐶"), Tokens.cut("🐱🐶"));
        assertEquals(List.of(), Tokens.cut(" \n\t"));
    }

    @Test
    void theSameTokenHasTheSameVectorAndWordsAlikeAreAlike() {
        float[] x = Tokens.vectors(List.of("cat", "zebra", "Cat", "it", "猫"), 8, 1);
        assertArrayEquals(Arrays.copyOf(x, 8), Arrays.copyOfRange(x, 16, 24), 0);
        double length = 0;
        double likeness = 0;
        for (int c = 0; c < 8; c++) {
            length += x[c] * x[c];
            likeness += x[c] * x[24 + c];
        }
        assertEquals(8, length, 0.2);
        assertTrue(likeness / 8 > 0.5, "it and cat: " + likeness / 8);
    }
}
