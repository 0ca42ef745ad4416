package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.MemoryFile;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;

class TrainSceneTest extends GptFixture {
    @Test
    void learnsToReverseInThePage() {
        open("view", "train", "data", "reverse", "length", "3", "width", "32");
        session.step(200);
        settle();

        assertEquals(1, demo.train.evaluations.score());
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
        assertDraws("unseen questions at step 200: 100 of 100 right");

        session.set("view", "write");
        session.set("model", "trained");
        session.set("temperature", "0");
        session.set("prompt", "abc>");
        session.step(10);
        assertEquals("abc>cba", generation().text());
    }

    @Test
    void pointingAtAHeadShowsItLarge() {
        open("view", "train", "data", "copy", "length", "3", "width", "16", "layers", "2");
        assertDraws("loss L");
        session.pointer().point(draw(860).spot("head.2.3"));
        assertDraws("layer 2, head 3");
        assertDraws("▷");
        session.set("layers", "1"); // there is no such layer any more
        settle();
        assertDraws("loss L");
        session.pointer().point(null);
        assertDraws("loss L");
    }

    @Test
    void theSameSeedTrainsTheSameAndResetBeginsAgain() {
        open("view", "train", "data", "names", "width", "16", "layers", "1");
        String start = session.state();
        session.step(30);
        settle();
        String trained = session.state();

        session.action("reset");
        settle();
        assertEquals(start, session.state());
        session.step(30);
        settle();
        assertEquals(trained, session.state());
    }

    @Test
    void aTextOfOnesOwnOfAnyKindCanBeLearned() {
        for (String text : List.of("ab", "一行\n两行\n", "x\n\ny", "😀😀😀", "a\ud800b\u0000c")) {
            open("view", "train", "data", "own", "width", "16", "layers", "1", "context", "8");
            session.set("text", text);
            settle();
            session.step(3);
            settle();
            assertEquals(3, demo.train.steps, text);
            assertFalse(session.state().contains("NaN"));
            draw(360);
        }
        session.set("text", "");
        settle();
        assertFalse(session.stage().steps().canStep());
        assertTrue(says().startsWith("There is no text yet"));
    }

    @Test
    void aTrainedModelIsSavedAndOpened() {
        open("view", "train", "data", "copy", "length", "3", "width", "16", "layers", "1");
        session.step(20);
        session.action("save");
        byte[] saved = files.saved.get("gpt.safetensors");
        session.action("reset");

        session.open("open", new MemoryFile("gpt.safetensors", saved));
        settle();
        session.step(1);

        assertTrue(demo.train.loss < 2.5, "" + demo.train.loss);
        session.set("data", "sort");
        settle();
        session.open(
                "open", new MemoryFile("gpt.safetensors", saved)); // it says what it was trained on
        settle();
        assertEquals(TrainingData.COPY, demo.train.design.data);
        session.set("view", "write");
        session.open("open", new MemoryFile("gpt.safetensors", saved));
        session.set("prompt", "abc>");
        assertEquals("abc>", generation().text());
    }

    @Test
    void aLossThatIsNoLongerFiniteIsSaidSo() {
        open("view", "train", "data", "copy", "width", "16", "layers", "1");
        session.step(1);
        demo.train.learner.parameters().get(0).data().write()[0] = Float.NaN;

        session.step(2);

        assertFalse(session.stage().steps().canStep());
        assertTrue(says().contains("no longer finite"));
        session.action("reset");
        settle();
        assertTrue(session.stage().steps().canStep());
    }
}
