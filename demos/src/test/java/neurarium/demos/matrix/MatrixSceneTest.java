package neurarium.demos.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixSceneTest {
    private static final double WIDTH = 860;

    private final MatrixDemo demo = new MatrixDemo();
    private final Session session = new Session("matrix", demo);
    private final MatrixModel model = demo.model;

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface draw(double width, Lang lang) {
        return RecordingSurface.of(session, width, lang);
    }

    private String explanation(String key) {
        return draw(WIDTH, Lang.EN).spot(key).explanation().en();
    }

    /** y = f(W f(V x)) and both gradients by plain loops, for every task. */
    @ParameterizedTest
    @EnumSource
    void computesWhatPlainLoopsCompute(Task task) {
        session.set("data", task.option.value());
        int in = model.inputs;
        int hidden = model.hidden;
        int out = model.outputs;
        int batch = model.batch;
        float[] v = model.values(MatrixModel.Matrix.V).clone();
        float[] w = model.values(MatrixModel.Matrix.W).clone();
        float[] x = model.values(MatrixModel.Matrix.X);
        float[] d = model.values(MatrixModel.Matrix.D);
        double[] dv = new double[v.length];
        double[] dw = new double[w.length];
        double loss = 0;
        for (int j = 0; j < batch; j++) {
            double[] h = new double[hidden];
            double[] dh = new double[hidden];
            for (int i = 0; i < hidden; i++) {
                for (int k = 0; k < in; k++) {
                    h[i] += v[i * in + k] * x[k * batch + j];
                }
                h[i] = Math.tanh(h[i]);
            }
            for (int o = 0; o < out; o++) {
                double z = 0;
                for (int i = 0; i < hidden; i++) {
                    z += w[o * hidden + i] * h[i];
                }
                double y = Math.tanh(z);
                loss += (y - d[o * batch + j]) * (y - d[o * batch + j]);
                double dz = 2 * (y - d[o * batch + j]) * (1 - y * y);
                for (int i = 0; i < hidden; i++) {
                    dw[o * hidden + i] += dz * h[i];
                    dh[i] += dz * w[o * hidden + i];
                }
            }
            for (int i = 0; i < hidden; i++) {
                for (int k = 0; k < in; k++) {
                    dv[i * in + k] += dh[i] * (1 - h[i] * h[i]) * x[k * batch + j];
                }
            }
        }

        session.step(6); // up to ∂L/∂W, ∂L/∂V

        assertEquals(TrainingLoop.Line.BACKWARD, model.last);
        assertEquals(loss, model.loop.loss.value()[0], 1e-5);
        for (int i = 0; i < dw.length; i++) {
            assertEquals(dw[i], model.loop.w.gradient()[i], 1e-5);
        }
        for (int i = 0; i < dv.length; i++) {
            assertEquals(dv[i], model.loop.v.gradient()[i], 1e-5);
        }
        session.step(1);
        for (int i = 0; i < dw.length; i++) {
            assertEquals(w[i] - 0.1 * dw[i], model.loop.w.value()[i], 1e-5);
        }
        assertEquals(1, model.updates);
    }

    @Test
    void linesRunInTheOrderOfTheLecture() {
        assertEquals(-1, session.stage().currentLine());
        for (int turn = 0; turn < 2; turn++) {
            for (TrainingLoop.Line line : TrainingLoop.Line.values()) {
                session.step(1);
                assertEquals(line, model.last);
            }
        }
        assertEquals(6, session.stage().currentLine());
    }

    @ParameterizedTest
    @CsvSource({"lecture, 400", "xor, 2000", "rotation, 2000"})
    void learnsEveryTask(String task, int updates) {
        session.set("data", task);
        session.set("stepsize", "update");
        session.set("alpha", task.equals("xor") ? "0.2" : "0.1");
        double before = model.loop.loss.value()[0];
        session.step(updates);

        assertTrue(
                model.loop.loss.value()[0] < 0.1 * before,
                task + " " + before + " → " + model.loop.loss.value()[0]);
    }

    @Test
    void theLoopEndsWhenItHasConverged() {
        session.set("stepsize", "update");
        session.set("alpha", "0.5");
        session.step(100000);

        assertTrue(model.hasConverged());
        assertFalse(session.stage().steps().canStep());
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
    }

    @Test
    void aWrongShapeIsExplainedAndStopsNothing() {
        session.set("columnsofw", "3");

        assertTrue(model.isBroken());
        assertFalse(session.stage().steps().canStep());
        session.step(5);
        session.set("alpha", "0.2");
        session.set("f", "relu");
        session.set("value", "1");
        session.action("reset");
        assertEquals(
                "The shapes do not fit: W has 3 columns and h has 2 rows; they must be equal.",
                session.verdict().text().en());
        assertTrue(draw(WIDTH, Lang.EN).says("W [2×3] · h [2×1] does not exist"));
        session.set("hidden", "3");
        assertFalse(model.isBroken());
        session.step(7);
        assertEquals(1, model.updates);
    }

    @Test
    void aRateTooLargeDivergesWithFiniteNumbers() {
        session.set("f", "linear");
        session.set("alpha", "2");
        session.set("stepsize", "update");
        session.step(50);

        assertTrue(model.diverged);
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        for (float value : model.values(MatrixModel.Matrix.W)) {
            assertTrue(Float.isFinite(value));
        }
        session.action("reset");
        assertFalse(model.diverged);
    }

    @Test
    void aCellIsItsRowTimesItsColumn() {
        assertEquals(
                "h[1,1] = f(V[1,:]·x[:,1]) : 0.40·1.00 + (−0.10)·2.00 = 0.200, tanh(0.200) ="
                        + " 0.197",
                explanation("h.0.0"));
        assertTrue(explanation("y.1.0").startsWith("y[2,1] = f(W[2,:]·h[:,1]) : (−0.50)·0.20 + "));
    }

    @Test
    void aPressOnAnEntryChoosesIt() {
        session.pointer().press(draw(WIDTH, Lang.EN).spot("W.1.0"), WIDTH);

        assertEquals("W 2 1", session.get("cell"));
        session.set("value", "1.25");
        assertEquals(1.25f, model.values(MatrixModel.Matrix.W)[2]);
        session.pointer().press(draw(WIDTH, Lang.EN).spot("h.0.0"), WIDTH);
        assertEquals("", session.get("cell"));
    }

    @Test
    void pointingMarksTheRowAndTheColumn() {
        RecordingSurface before = draw(WIDTH, Lang.EN);
        session.pointer().point(before.spot("h.1.0"));
        assertTrue(marks(draw(WIDTH, Lang.EN)) >= marks(before) + 6, "V, x and h, two frames each");
    }

    private static int marks(RecordingSurface surface) {
        int marks = 0;
        for (String call : surface.calls()) {
            marks += call.startsWith("frame") && call.endsWith("ATTENTION") ? 1 : 0;
        }
        return marks;
    }

    @Test
    void resetReturnsToTheWeightsThatWereTyped() {
        session.set("mV", "1 2; 3 4");
        session.step(14);
        session.action("reset");
        assertEquals("1 2 / 3 4", session.get("mV"));
        assertEquals("0.8 0.3 / -0.5 0.6", session.get("mW"));
    }

    @ParameterizedTest
    @CsvSource({"860, ZH", "860, EN", "340, ZH", "340, EN"})
    void everySizeStaysInThePicture(double width, Lang lang) {
        for (String size : List.of("1", "3", "8")) {
            for (String key : List.of("inputs", "hidden", "outputs", "batch")) {
                session.set(key, size);
                RecordingSurface surface = draw(width, lang);
                for (RecordingSurface.Words words : surface.texts()) {
                    Box box = words.box();
                    assertTrue(box.x() >= -3 && box.right() <= width + 3, key + size + words);
                    assertTrue(box.bottom() <= surface.end() + 1, key + size + words);
                }
                assertFalse(session.description().in(lang).isEmpty());
            }
            session.step(20);
        }
    }

    @Test
    void exercisesAreChecked() {
        assertEquals(Verdict.Status.SUCCESS, session.exercise("parameters", "8").status());
        assertEquals(Verdict.Status.SUCCESS, session.exercise("entry", "0.2").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("entry", "0.197").status());
        session.set("hidden", "5");
        assertEquals(Verdict.Status.SUCCESS, session.exercise("parameters", "20").status());
    }

    @Test
    void aLinkOpensTheSame() {
        session.set("data", "rotation");
        session.set("hidden", "3");
        session.step(14);
        List<String> parameters = session.settings().parameters();
        MatrixDemo again = new MatrixDemo();
        Session other = new Session("matrix", again);

        assertEquals(List.of(), other.open(parameters));

        assertEquals(session.get("mW"), other.get("mW"));
        assertEquals(session.get("mX"), other.get("mX"));
        assertEquals("rotation", other.get("data"));
        assertEquals(
                "mV = “1 2” cannot be used: write 3 rows of 2 numbers from −1000 to 1000, with /"
                        + " between rows.",
                other.settings().problem("mV", "1 2").en());
    }
}
