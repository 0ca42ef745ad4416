package neurarium.demos.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;

class UnrollModelTest {
    private final RnnDemo demo = new RnnDemo();
    private final Session session = new Session("rnn", demo);

    /** Lecture, section 3: (2n + h)·h. */
    @Test
    void countsTheLecturesParameters() {
        UnrollModel model = demo.unroll();
        assertEquals("(2·4 + 3)·3 = 33", model.parameterText());
        assertEquals(33, model.parameters());
        model.times(8);
        assertEquals(33, model.parameters(), "whatever T");
        model.n(5);
        model.h(2);
        assertEquals((2 * 5 + 2) * 2, model.parameters());
        model.cell(Cell.LSTM);
        assertEquals(4 * (5 + 2 + 1) * 2 + 5 * 2, model.parameters());
        model.cell(Cell.GRU);
        assertEquals(3 * (5 + 2 + 2) * 2 + 5 * 2, model.parameters());
    }

    @Test
    void unrollsTheLecturesEquationsByHand() {
        session.open(
                List.of(
                        "n", "1", "h", "1", "T", "3", "U", "0.5", "W", "2", "V", "3", "x",
                        "1/0/-1"));
        UnrollModel model = demo.unroll();
        session.update();
        double s1 = Math.tanh(0.5);
        double s2 = Math.tanh(2 * s1);
        double s3 = Math.tanh(-0.5 + 2 * s2);

        assertEquals(s1, model.s(1)[0], 1e-6);
        assertEquals(s2, model.s(2)[0], 1e-6);
        assertEquals(s3, model.s(3)[0], 1e-6);
        assertEquals(3 * s3, model.y(3)[0], 1e-5);
        session.step(2);
        assertEquals(3, model.t);
        session.step(1);
        assertEquals(1, model.t);
    }
}
