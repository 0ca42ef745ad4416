package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToyTaskTest {
    @Test
    void hasTheRightAnswers() {
        assertEquals("cab", ToyTask.COPY.answer("cab>"));
        assertEquals("bac", ToyTask.REVERSE.answer("cab>"));
        assertEquals("0123", ToyTask.SORT.answer("3102>"));
        assertEquals("1", ToyTask.PARITY.answer("0111="));
        assertEquals("0", ToyTask.PARITY.answer("0110="));
        assertEquals("0100", ToyTask.PARITY_STEPS.answer("0110="));
        assertEquals("46", ToyTask.ADDITION.answer("12+34="));
        assertEquals("19998", ToyTask.ADDITION.answer("9999+9999="));
    }

    @ParameterizedTest
    @EnumSource(ToyTask.class)
    void rowsAskForTheAnswerAloneAndFit(ToyTask task) {
        Vocabulary vocabulary = task.vocabulary();
        Rng rng = new Rng(1);
        for (int length = 2; length <= 12; length++) {
            TokenRows rows = task.rows(length);
            int time = task.longest(length);
            float[] tokens = new float[2 * time];
            float[] targets = new float[2 * time];
            for (int round = 0; round < 50; round++) {
                rows.next(rng, tokens, targets, time, time);
                StringBuilder text = new StringBuilder();
                StringBuilder asked = new StringBuilder();
                for (int t = 0; t < time; t++) {
                    text.appendCodePoint(vocabulary.character((int) tokens[time + t]));
                    if (targets[time + t] >= 0) {
                        asked.appendCodePoint(vocabulary.character((int) targets[time + t]));
                    }
                }
                String question = text.substring(1, text.indexOf("" + task.mark) + 1);
                assertEquals(task.answer(question) + "\n", asked.toString());
                assertTrue(text.toString().startsWith("\n" + question + task.answer(question)));
                assertFalse(ToyTask.isHeldOut(question));
            }
        }
    }

    @Test
    void keepsAboutOneQuestionInEight() {
        Rng rng = new Rng(2);
        int kept = 0;
        for (int i = 0; i < 4000; i++) {
            kept += ToyTask.isHeldOut(ToyTask.COPY.question(rng, 6)) ? 1 : 0;
        }

        assertEquals(1 / 8.0, kept / 4000.0, 0.02);
        assertTrue(ToyTask.isHeldOut(ToyTask.COPY.unseen(rng, 6)));
    }
}
