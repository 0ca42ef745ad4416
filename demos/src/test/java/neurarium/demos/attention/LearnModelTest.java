package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.model.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnModelTest {
    private final SelfModel model = new SelfModel("the cat sat because it was tired");
    private final LearnModel learn = model.learn;

    private void train(int steps) {
        for (int i = 0; i < steps; i++) {
            learn.step();
        }
    }

    private float[][] answers() {
        return learn.answers(learn.run());
    }

    private String word(int index) {
        return learn.vocabulary.get(index);
    }

    private void assertAnswersTheSentence() {
        float[][] answers = answers();
        for (int t = 0; t < answers.length; t++) {
            int target = learn.target(t);
            if (target >= 0) {
                assertEquals(word(target), word(Sampling.largest(answers[t])));
            }
        }
    }

    @Test
    void learnsWhoIsMeant() {
        assertEquals("cat", word(learn.target(4)));
        train(200);

        assertTrue(learn.accuracy > 0.95, "accuracy " + learn.accuracy);
        assertAnswersTheSentence();
        SelfAttention run = learn.run();
        double looks = Math.max(run.weight(0, 4, 1), run.weight(1, 4, 1));
        assertTrue(looks > 0.5, "“it” looks at “cat” with " + looks);
    }

    @Test
    void learnsItInChineseToo() {
        model.text("小猫 累 了 所以 它 睡 了");
        train(200);

        assertEquals("小猫", word(learn.target(4)));
        assertAnswersTheSentence();
    }

    @ParameterizedTest
    @CsvSource({"SINUSOIDAL", "LEARNED", "ROTARY"})
    void learnsTheWordBeforeFromPositions(Positions positions) {
        model.settings.positions = positions;
        learn.rebuild();
        learn.task(Task.PREVIOUS);
        train(600);

        assertTrue(learn.accuracy > 0.95, "accuracy " + learn.accuracy);
        assertAnswersTheSentence();
    }

    @Test
    void cannotLearnWhatItCannotSee() {
        learn.task(Task.NEXT);
        train(300);
        assertTrue(learn.accuracy < 0.3, "the mask hides the word after");

        model.settings.causal = false;
        learn.rebuild();
        assertEquals(300, learn.steps, "goes on with the weights there are");
        train(500);
        assertTrue(learn.accuracy > 0.9, "accuracy " + learn.accuracy);

        model.settings.positions = Positions.NONE;
        learn.task(Task.PREVIOUS);
        train(300);
        assertTrue(learn.accuracy < 0.6, "without positions");
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        train(20);
        float[] first = answers()[4];
        double loss = learn.losses.last();
        learn.restart();
        train(20);
        assertArrayEquals(first, answers()[4], 0);
        assertEquals(loss, learn.losses.last(), 0);
        model.seed(2);
        train(20);
        assertTrue(loss != learn.losses.last());
    }

    @Test
    void aMonstrousRateIsSurvived() {
        learn.learningRate(0.1);
        train(300);
        for (float[] row : answers()) {
            for (float p : row) {
                assertTrue(p >= 0 && p <= 1);
            }
        }
    }

    @Test
    void learnedMatricesServeTheSecondTab() {
        train(100);
        model.learned = true;
        model.stage = Stage.POSITIONS;

        assertArrayEquals(learn.run().weights[0], model.run().weights[0], 0);
        assertEquals(LearnModel.WIDTH, model.run().d);
    }
}
