package neurarium.data;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int code : Vocabulary.codePoints(text)) {
            counts.merge(code, 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void theCommonestComeFirstAndEqualOnesInTheirOrder() {
        Vocabulary vocabulary = Vocabulary.of(counts("banana 🍌 fig"), 100);

        assertEquals("an bfgi🍌", sorted(vocabulary));
        assertEquals('a', vocabulary.character(0));
        assertEquals(0, vocabulary.place('a'));
        assertEquals(-1, vocabulary.place('z'));
    }

    /** a (3) and n and the space (2 each) lead; the rest come once. */
    private static String sorted(Vocabulary vocabulary) {
        StringBuilder text = new StringBuilder();
        text.appendCodePoint(vocabulary.character(0));
        text.appendCodePoint(vocabulary.character(2));
        text.appendCodePoint(vocabulary.character(1));
        for (int i = 3; i < vocabulary.size(); i++) {
            text.appendCodePoint(vocabulary.character(i));
        }
        return text.toString();
    }

    @Test
    void theRarestShareAPlaceWhereThereAreTooMany() {
        Vocabulary vocabulary = Vocabulary.of(counts("aaaabbbccd"), 3);

        assertEquals("ab□", vocabulary.text());
        assertEquals(2, vocabulary.place('c'));
        assertEquals(2, vocabulary.place('d'));
    }

    @Test
    void aTextThatHasTheSquareItselfKeepsOneOfIt() {
        Vocabulary vocabulary = Vocabulary.of(counts("□□□aabbc"), 3);

        assertEquals("□ab", vocabulary.text());
        assertEquals(0, vocabulary.place('c'));
    }

    @Test
    void halfAPairBecomesTheReplacementCharacter() {
        int[] codes = Vocabulary.codePoints("a\ud83cb\udf4c🍌\udf4c");

        assertArrayEquals(new int[] {'a', 0xfffd, 'b', 0xfffd, 0x1f34c, 0xfffd}, codes);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String text = "\n\0 aé中🍌\u202e";

        assertEquals(text, Vocabulary.of(text).text());
    }

    @Test
    void refusesACharacterThatComesTwice() {
        String error = refusal(() -> Vocabulary.of("aba"));

        assertEquals("a vocabulary takes each character once", error);
    }
}
