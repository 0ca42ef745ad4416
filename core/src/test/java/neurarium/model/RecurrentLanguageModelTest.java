package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.RecurrentLanguageModel.Output;
import neurarium.nn.Recurrent;
import neurarium.tensor.Rng;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecurrentLanguageModelTest {
    private static final int VOCABULARY = 6;
    private static final float[] TEXT = {3, 1, 4, 1, 5};

    private final Graph graph = new Graph();
    private final Rng rng = new Rng(9);

    private RecurrentLanguageModel model(Cell cell) {
        return new RecurrentLanguageModel(graph, cell, VOCABULARY, 3, 4, rng);
    }

    private static void handOn(Recurrent.State from, Recurrent.State to) {
        float[] hidden = from.hidden().value().clone();
        float[] memory = from.memory().value().clone();
        to.hidden().set(hidden);
        to.memory().set(memory);
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void readingTokenByTokenGivesWhatReadingAtOnceDoes(Cell cell) {
        RecurrentLanguageModel model = model(cell);
        Output whole = model.read("whole", TEXT.length, 1);
        Output next = model.read("next", 1, 1);
        whole.tokens().set(TEXT);
        graph.forward(whole.logits());
        float[] expected = whole.logits().value().clone();

        for (int t = 0; t < TEXT.length; t++) {
            next.tokens().set(TEXT[t]);
            graph.forward(next.logits());
            float[] row = Arrays.copyOfRange(expected, t * VOCABULARY, (t + 1) * VOCABULARY);
            assertArrayEquals(row, next.logits().value(), 1e-5f);
            handOn(next.end(), next.start());
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void textsOfABatchDoNotMix(Cell cell) {
        RecurrentLanguageModel model = model(cell);
        Output alone = model.read("alone", 2, 1);
        Output both = model.read("both", 2, 2);
        alone.tokens().set(1, 2);
        both.tokens().set(5, 1, 0, 2); // [time, batch]: 5 0 and 1 2

        graph.forward();

        for (int t = 0; t < 2; t++) {
            int from = (t * 2 + 1) * VOCABULARY;
            assertArrayEquals(
                    Arrays.copyOfRange(
                            alone.logits().value(), t * VOCABULARY, (t + 1) * VOCABULARY),
                    Arrays.copyOfRange(both.logits().value(), from, from + VOCABULARY),
                    1e-5f);
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void gradientsOfAllParametersMatchFiniteDifferences(Cell cell) {
        RecurrentLanguageModel model = model(cell);
        Output reading = model.read("text", TEXT.length, 1);
        reading.tokens().set(TEXT);

        GradientCheck.check(graph, reading.logits(), model.parameters());
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void whatIsSetAndReadHasItsName(Cell cell) {
        Output reading = model(cell).read("text", 2, 1);

        assertSame(reading.tokens(), graph.node("text.tokens"));
        assertSame(reading.start().hidden(), graph.node("text.start.s"));
        assertSame(reading.logits(), graph.node("text.logits"));
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void hasAsManyParametersAsItsFormula(Cell cell) {
        int count = 0;
        for (Node parameter : model(cell).parameters()) {
            count += parameter.shape().size();
        }

        int v = VOCABULARY;
        int n = 3;
        int h = 4;
        int head = v * h + v;
        int expected =
                switch (cell) {
                    case ELMAN -> (n + h + v) * h; // the lecture's (2n + h) h with n = v
                    case GRU -> 3 * h * (n + h + 2) + head;
                    case LSTM -> 4 * h * (n + h + 1) + head;
                };
        assertEquals(v * n + expected, count);
    }
}
