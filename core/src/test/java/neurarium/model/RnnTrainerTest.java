package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.model.RecurrentLanguageModel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RnnTrainerTest {
    private static final int[] ROUND = {0, 1, 2, 1, 3}; // after 1 comes 2 or 3: memory decides

    private static RnnTrainer learner(Cell cell, int seed) {
        return new RnnTrainer(new RnnTrainer.Design(cell, 8, 16), 4, 10, 2, seed);
    }

    private static int[] text(int length) {
        int[] text = new int[length];
        for (int i = 0; i < length; i++) {
            text[i] = ROUND[i % ROUND.length];
        }
        return text;
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void aRoundIsLearnedByHeart(Cell cell) {
        RnnTrainer learner = learner(cell, 1);
        learner.setLearningRate(0.02);
        learner.learn(text(300));
        double loss = 0;
        for (int step = 0; step < 300; step++) {
            loss = learner.read();
            learner.update();
        }

        assertTrue(loss < 0.1, cell + " " + loss);
        learner.begin();
        for (int i = 0; i < 20; i++) {
            float[] logits = learner.write(ROUND[i % 5]);
            if (i > 0) {
                assertEquals(ROUND[(i + 1) % 5], Sampling.largest(logits), cell + " at " + i);
            }
        }
    }

    @Test
    void knowingNothingCostsTheLogarithmOfTheVocabulary() {
        RnnTrainer learner = learner(Cell.LSTM, 1);
        learner.learn(text(100));

        assertEquals(Math.log(4), learner.read(), 0.1);
        assertEquals(20, learner.tokens());
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void theSameSeedGivesTheSameWeights(Cell cell) {
        RnnTrainer first = learner(cell, 5);
        RnnTrainer second = learner(cell, 5);
        for (RnnTrainer learner : new RnnTrainer[] {first, second}) {
            learner.learn(text(77));
            for (int step = 0; step < 9; step++) {
                learner.read();
                learner.update();
            }
        }

        for (int i = 0; i < first.parameters().size(); i++) {
            assertArrayEquals(
                    first.parameters().get(i).value(), second.parameters().get(i).value());
        }
    }

    /** A text shorter than a step, even of one token, goes round. */
    @Test
    void aTextOfOneTokenIsLearned() {
        RnnTrainer learner = learner(Cell.LSTM, 1);
        learner.setLearningRate(0.05);
        learner.learn(new int[] {3});
        double loss = 0;
        for (int step = 0; step < 60; step++) {
            loss = learner.read();
            learner.update();
        }

        assertTrue(loss < 0.01, "" + loss);
    }

    @Test
    void writingStartsAnewAfterBegin() {
        RnnTrainer learner = learner(Cell.GRU, 2);
        learner.begin();
        float[] first = learner.write(1).clone();
        learner.write(2);
        learner.begin();

        assertArrayEquals(first, learner.write(1));
        assertEquals(16, learner.state().length);
    }
}
