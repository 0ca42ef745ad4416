package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSceneTest {
    private final LoadedWords words = LoadedWords.open("near");

    private void assertAnswer(String answer) {
        String first = "\"answers\":[\"" + answer + "\"";
        assertTrue(words.session.state().contains(first), words.session::state);
        assertTrue(words.verdict().contains("≈ " + answer + "."), words::verdict);
        assertTrue(words.picture().says(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "en, king − man + woman, queen",
        "en, paris-france+italy, rome",
        "en, cat, dog",
        "zh, 父 − 男 + 女, 母",
        "zh, 爸 − 男 + 女, 妈",
        "zh, 夏 − 热 + 冷, 冬",
        "zh, 猫, 狗"
    })
    void realVectorsAnswer(String set, String query, String answer) {
        words.session.set("set", set);
        words.arrive();
        words.session.set("query", query);

        assertAnswer(answer);
    }

    @ParameterizedTest
    @CsvSource({"kingg, king", "quene, queen", "beatiful, beautiful"})
    void anUnknownWordGetsTheNearestSpelling(String word, String nearest) {
        words.session.set("query", word + " - man");
        assertEquals("“" + word + "” is not in the list.", words.verdict());

        words.press("suggestion");

        assertEquals(nearest + " − man", words.session.get("query"));
        assertTrue(words.verdict().contains("≈"), words::verdict);
    }

    @Test
    void aPressOnAnAnswerAsksForIt() {
        words.press("answer.0");

        assertEquals("queen", words.session.get("query"));
    }

    @Test
    void vectorsThatDoNotComeAreSaidAndAskedForAgain() {
        LoadedWords broken = new LoadedWords();
        byte[] good = broken.files.scripts.get("words-en");
        broken.files.scripts.put("words-en", "12 7\nno".getBytes(StandardCharsets.UTF_8));
        broken.demo.attachFiles(broken.files);
        broken.session.open(List.of("view", "near"));
        broken.arrive();
        assertEquals(Verdict.Status.WARNING, broken.session.verdict().status());
        assertFalse(broken.session.stage().steps().canStep());

        broken.files.scripts.put("words-en", good);
        broken.session.action("retry");
        broken.arrive();

        assertTrue(broken.verdict().contains("queen"), broken::verdict);
        assertTrue(broken.session.stage().steps().canStep());
    }

    @Test
    void aStepWaitsForTheVectors() {
        LoadedWords slow = new LoadedWords();
        slow.demo.attachFiles(slow.files);
        slow.session.open(List.of("view", "near"));

        slow.session.step(1);
        assertEquals("king − man + woman", slow.session.get("query"));
        assertEquals(Verdict.Status.NEUTRAL, slow.session.verdict().status());

        slow.arrive();
        slow.session.workOff(() -> false);
        assertEquals("cat", slow.session.get("query"));
    }
}
