package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class TokenRowsTest {
    private final float[] tokens = new float[5];
    private final float[] targets = new float[5];
    private final Rng rng = new Rng(1);

    @Test
    void aLineStandsBetweenBoundaries() {
        TokenLines lines = new TokenLines(new int[][] {{4, 5}}, 9);

        lines.next(rng, tokens, targets, 0, 5);

        assertArrayEquals(new float[] {9, 4, 5, 9, 9}, tokens);
        assertArrayEquals(new float[] {4, 5, 9, -1, -1}, targets);
    }

    @Test
    void aLongLineIsCut() {
        new TokenLines(new int[][] {{1, 2, 3, 4, 5, 6}}, 9).next(rng, tokens, targets, 0, 5);

        assertArrayEquals(new float[] {9, 1, 2, 3, 4}, tokens);
        assertArrayEquals(new float[] {1, 2, 3, 4, 5}, targets);
    }

    @Test
    void everyLineComesBeforeOneComesAgain() {
        TokenLines lines = new TokenLines(new int[][] {{1}, {2}, {3}, {4}}, 9);
        for (int round = 0; round < 3; round++) {
            Set<Float> seen = new HashSet<>();
            for (int i = 0; i < 4; i++) {
                lines.next(rng, tokens, targets, 0, 5);
                seen.add(tokens[1]);
            }
            assertEquals(4, seen.size());
        }
    }

    @Test
    void aTextGoesRound() {
        TokenText text = new TokenText(new int[] {1, 2, 3});
        for (int i = 0; i < 10; i++) {
            text.next(rng, tokens, targets, 0, 5);
            for (int t = 0; t < 5; t++) {
                assertEquals(tokens[t] % 3 + 1, targets[t]);
            }
        }
    }

    @Test
    void refusesNothing() {
        assertThrows(IllegalArgumentException.class, () -> new TokenText(new int[0]));
        assertThrows(IllegalArgumentException.class, () -> new TokenLines(new int[0][], 0));
    }
}
