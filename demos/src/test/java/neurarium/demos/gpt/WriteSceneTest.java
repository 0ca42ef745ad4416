package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Spot;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;

class WriteSceneTest extends GptFixture {
    @Test
    void beginsWithTheStartTokenAndADistributionOverTheFirst() {
        open();

        assertEquals(1, generation().tokens.size());
        assertEquals(3, session.stage().currentLine()); // one is chosen
        double sum = 0;
        for (float probability : generation().own) {
            sum += probability;
        }
        assertEquals(1, sum, 1e-5);
        assertDraws("the model's own probability");
    }

    @Test
    void writesANameUntilTheStopTokenAndThenAnother() {
        open("seed", "5");
        session.step(40);

        assertTrue(generation().hasStopped());
        assertFalse(session.stage().steps().canStep());
        String first = generation().text();
        assertTrue(first.length() > 1, first);
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());

        session.action("another");
        session.step(40);

        assertEquals(List.of(first), demo.write.earlier);
        assertFalse(first.equals(generation().text()));
    }

    @Test
    void theSameSeedWritesTheSameAndAnotherDoesNot() {
        open("seed", "3");
        session.step(40);
        String text = session.state();
        session.action("reset");
        assertFalse(text.equals(session.state()));
        session.step(40);
        assertEquals(text, session.state());

        session.set("seed", "4");
        session.step(40);
        assertFalse(text.equals(session.state()));
    }

    @Test
    void theCacheChangesTheCostAndNothingElse() {
        open("temperature", "0");
        session.step(40);
        String cached = session.state();

        session.set("cache", "0");
        session.action("reset");
        session.step(40);

        assertEquals(cached, session.state());
    }

    @Test
    void aStepMayBeOneLineOfTheCode() {
        open("lines", "1", "temperature", "0");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(generation().next.name());
            session.step(1);
            draw(860);
        }

        assertEquals(List.of("CHOOSE", "APPEND", "READ", "SCORE", "TRUNCATE", "CHOOSE"), lines);
        assertEquals(2, generation().tokens.size());
    }

    @Test
    void aPromptIsReadAndUnknownCharactersAreLeftOut() {
        open("prompt", "an猫 n");

        assertEquals("ann", generation().text());
        assertTrue(generation().tokens.get(2).given());
        assertTrue(generation().tokens.get(2).probability() > 0);
        assertTrue(says().startsWith("2 characters of the prompt"));

        session.set("prompt", "猫");
        assertEquals("", generation().text());
        session.set("prompt", "");
        assertEquals(1, generation().tokens.size());
    }

    @Test
    void aTextLongerThanTheWindowGoesOn() {
        open("prompt", "abcdefghijklmnopqrstuvwxyz");

        assertEquals(27, generation().tokens.size());
        assertTrue(says().contains("window"));
        session.step(3);
        assertTrue(generation().tokens.size() > 27);
        draw(360);
    }

    @Test
    void truncationIsShownBesideTheModelsOwnDistribution() {
        open("topk", "1");
        int best = Sampling.largest(generation().own, 1)[0];

        assertEquals(1, generation().afterSampling[best]);
        assertTrue(generation().own[best] < 0.5);
        Spot spot = draw(860).spot("next." + best);
        assertTrue(spot.explanation().en().contains("it has 1.000"), spot::toString);

        session.set("topk", "0"); // at once, without a step
        assertEquals(generation().own[best], generation().afterSampling[best], 1e-6);
    }

    @Test
    void poemsKeepTheirFormAndSayHowOften() {
        open("model", "poems", "temperature", "0.6");
        assertTrue(says().contains("of 200 poems"));

        session.step(60);

        assertTrue(generation().hasStopped());
        int length = generation().text().length();
        assertTrue(length == 24 || length == 32, generation().text());
    }

    @Test
    void stepsBeforeTheWeightsAreHereAreDeferred() {
        demo.attachFiles(files);
        session.open(List.of());
        session.step(2);
        assertTrue(session.stage().steps().isWaiting());
        assertTrue(session.hasDeferredSteps());
        assertEquals("Loading the data …", says());

        settle();

        assertEquals(3, generation().tokens.size());
    }

    @Test
    void aFileThatDoesNotComeIsSaidSoAndReadAgain() {
        byte[] bytes = files.scripts.remove("gpt-names");
        open();
        assertTrue(says().contains("could not be read"));

        files.scripts.put("gpt-names", bytes);
        session.action("retry");
        settle();

        assertEquals(1, generation().tokens.size());
    }

    @Test
    void withoutATrainedModelItSaysWhereToTrainOne() {
        open("model", "trained");

        assertNull(generation());
        assertTrue(says().contains("in the tab Train"));
        draw(860);
    }
}
