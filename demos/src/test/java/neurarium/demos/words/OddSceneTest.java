package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddSceneTest {
    private final LoadedWords words = LoadedWords.open("odd");

    @ParameterizedTest
    @CsvSource({
        "breakfast lunch dinner car, car",
        "red green blue seven, seven",
        "cat dog cow piano, piano",
        "monday tuesday march friday, march"
    })
    void theOddOneIsFound(String group, String odd) {
        words.session.set("group", group);

        assertTrue(words.session.state().contains("\"odd\":\"" + odd + "\""));
    }

    @Test
    void aWordWithoutNearSpellingIsSaidAndHasNoSuggestion() {
        words.session.set("group", "cat dog xqzvwxqzvwxq");

        assertTrue(words.picture().says("“xqzvwxqzvwxq” is not among the 10000 words."));
        assertThrows(IllegalArgumentException.class, () -> words.picture().spot("suggestion"));
        words.session.pointer().tap(new Touch(20, 60, 800));

        assertEquals("cat dog xqzvwxqzvwxq", words.session.get("group"));
        assertTrue(words.session.state().contains("\"odd\":\"—\""));
    }

    @Test
    void aSuggestionTakesTheUnknownWordsPlaceInTheList() {
        words.session.set("group", "cat dogg cow");

        words.press("suggestion");

        assertEquals("cat dog cow", words.session.get("group"));
    }
}
