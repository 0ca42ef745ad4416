package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.data.TokenLines;
import neurarium.data.ToyTask;
import neurarium.data.Vocabulary;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class GptTrainerTest {
    private static final int[][] LINES = {{1, 2, 3}, {3, 1}, {2, 2, 1, 3}};

    /** How many of a hundred unseen questions a model answers rightly, greedily. */
    private static int right(GptTrainer learner, ToyTask task, int length) {
        GptGenerator writer = new GptGenerator(learner.config(), learner.weights());
        Vocabulary vocabulary = task.vocabulary();
        Rng rng = new Rng(9);
        int right = 0;
        for (int i = 0; i < 100; i++) {
            String question = task.unseen(rng, length);
            writer.begin();
            float[] logits = writer.read(vocabulary.place('\n'));
            for (int k = 0; k < question.length(); k++) {
                logits = writer.read(vocabulary.place(question.charAt(k)));
            }
            StringBuilder answer = new StringBuilder();
            while (answer.length() < task.answer(question).length() + 1) {
                int next = Sampling.largest(logits);
                answer.appendCodePoint(vocabulary.character(next));
                logits = writer.read(next);
            }
            right += answer.toString().equals(task.answer(question) + "\n") ? 1 : 0;
        }
        return right;
    }

    private static int stepsUntilAllAreRight(ToyTask task, int length, int most) {
        int time = task.longest(length);
        Gpt.Config config = new Gpt.Config(task.vocabulary().size(), time, 32, 4, 2);
        GptTrainer learner = new GptTrainer(config, time, 32, 1);
        learner.learn(task.rows(length));
        for (int step = 1; step <= most; step++) {
            learner.setLearningRate(0.004 * Math.min(1, step / 20.0));
            learner.step();
            if (step % 50 == 0 && right(learner, task, length) == 100) {
                return step;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void learnsToCopyWhatItHasNeverSeen() {
        assertTrue(stepsUntilAllAreRight(ToyTask.COPY, 4, 400) <= 400);
    }

    @Test
    void learnsToReverseWhatItHasNeverSeen() {
        assertTrue(stepsUntilAllAreRight(ToyTask.REVERSE, 4, 300) <= 300);
    }

    private static GptTrainer small(int seed) {
        GptTrainer learner = new GptTrainer(new Gpt.Config(4, 5, 8, 2, 1), 5, 3, seed);
        learner.learn(new TokenLines(LINES, 0));
        learner.setLearningRate(0.01);
        return learner;
    }

    @Test
    void theSameSeedLearnsTheSame() {
        GptTrainer first = small(3);
        GptTrainer second = small(3);
        GptTrainer other = small(4);
        for (int i = 0; i < 5; i++) {
            first.step();
            second.step();
            other.step();
        }

        assertEquals(first.loss(), second.loss());
        assertFalse(first.loss() == other.loss());
        assertEquals(15, first.tokensPerStep());
        int count = 2 * 4 * 8 + 5 * 8 + 12 * 64 + 13 * 8 + 2 * 8;
        assertEquals(count, first.parameterCount());
    }

    @Test
    void learnsInPartsThatAreSmall() {
        GptTrainer learner = small(3);
        int parts = 1;
        while (!learner.part()) {
            parts++;
        }

        assertTrue(parts > 40, "" + parts);
    }

    @Test
    void looksAtOtherTextsWithoutLearning() {
        GptTrainer learner = small(3);
        learner.step();
        float before = learner.weights().get("head").values()[0];

        double loss = learner.loss(new TokenLines(new int[][] {{3, 3, 3}}, 0));

        assertTrue(loss > 0);
        assertEquals(before, learner.weights().get("head").values()[0]);
        learner.step();
    }

    @Test
    void beginsAStepAnewAfterLookingAtOtherTexts() {
        GptTrainer learner = small(3);
        int whole = 1;
        while (!learner.part()) {
            whole++;
        }
        for (int part = 0; part < whole / 2; part++) {
            learner.part();
        }

        learner.loss(new TokenLines(new int[][] {{3, 3, 3}}, 0));

        int parts = 1;
        while (!learner.part()) {
            parts++;
        }
        assertEquals(whole, parts);
    }

    @Test
    void stopsWhereTheLossIsNoLongerFiniteAndKeepsTheWeights() {
        GptTrainer learner = small(3);
        learner.step();
        learner.parameters().get(0).data().write()[8] = Float.NaN; // token 1, in every batch
        float before = learner.weights().get("head").values()[0];

        learner.step();

        assertTrue(learner.hasDiverged());
        assertEquals(before, learner.weights().get("head").values()[0]);
    }
}
