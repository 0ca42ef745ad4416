package neurarium.demos.nextword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextWordTest {
    private final NextWordDemo demo = new NextWordDemo();
    private final Session session = new Session("nextword", demo);

    private NextWordModel model() {
        session.update();
        return demo.model;
    }

    private int rightLines() {
        return model().rightLines();
    }

    /** Lecture, section 3: *the*, *doctor*, *away*, with the lecture's loss and with the other. */
    @ParameterizedTest
    @CsvSource({
        "lecture, squared, 1, 60",
        "lecture, crossentropy, 1, 60",
        "few, squared, 1, 500",
        "few, squared, 2, 500",
        "few, squared, 3, 500",
        "few, crossentropy, 1, 1200",
        "few, crossentropy, 2, 1200"
    })
    void theLecturesThreeLinesComeRight(String data, String loss, String seed, int steps) {
        session.open(List.of("seed", seed, "data", data, "loss", loss));
        assertTrue(rightLines() < 3, "before training");

        session.step(steps);

        assertEquals(3, rightLines());
        session.step(500);
        assertEquals(3, rightLines(), "and stay right");
        assertEquals(Verdict.Status.SUCCESS, session.verdict().status());
        session.set("text", "An apple a day keeps");
        for (String word : List.of("the", "doctor", "away")) {
            int[] next = Sampling.largest(model().prediction, 1);
            assertEquals(word, model().proverbs.word(next[0]));
            session.action("take");
        }
        assertEquals("An apple a day keeps the doctor away", model().text);
    }

    @Test
    void countsTheParametersOfTheExercise() {
        session.open(List.of("hidden", "24", "data", "lecture"));

        assertEquals(9, model().proverbs.size());
        assertEquals((2 * 9 + 24) * 24, model().network.parameterCount());
    }

    @Test
    void probabilitiesAddUpToOne() {
        session.open(List.of("loss", "crossentropy"));
        double sum = 0;
        for (float p : model().prediction) {
            assertTrue(p > 0);
            sum += p;
        }

        assertEquals(1, sum, 1e-5);
    }

    @Test
    void tappedWordsAreTakenAndTakenBack() {
        session.open(List.of());
        int[] next = Sampling.largest(model().prediction, 3);
        String third = model().proverbs.word(next[2]);

        session.pointer().press(RecordingSurface.of(session, 400, Lang.EN).spot("next.2"), 400);

        assertEquals("an apple a day keeps " + third, model().text);
        session.action("back");
        assertEquals("an apple a day keeps", model().text);
    }

    @Test
    void unknownWordsAndAnEmptyBeginningAreSaid() {
        session.open(List.of());
        session.set("text", "an apple xyzzy keeps");
        assertTrue(session.verdict().text().en().contains("xyzzy"));
        session.set("text", "");
        assertEquals(0, model().prediction.length);
        session.step(3);
        session.set("text", "😀 \ud800 \u0000");
        session.step(3);

        assertFalse(session.state().contains("NaN"));
    }

    @ParameterizedTest
    @CsvSource({"english, proverbs-en.txt, 263", "chinese, proverbs-zh.txt, 300"})
    void theOtherSentencesComeAndAreLearned(String data, String file, int count) {
        FakeFiles files = FakeFiles.withData(file);
        demo.attachFiles(files);
        session.open(
                List.of("data", data, "loss", "crossentropy", "method", "adam", "hidden", "32"));
        session.step(2);
        assertTrue(session.state().contains("\"ready\":false"));
        files.all();
        session.refresh();
        session.workOff(() -> true);
        assertEquals(0, model().network.steps, "half a step at a time");
        session.workOff(() -> false);
        assertEquals(2, model().network.steps, "deferred");
        assertEquals(count, model().proverbs.sentences.size());
        session.step(1);
        double before = model().network.losses.last();

        session.step(200);

        assertTrue(model().network.losses.last() < 0.85 * before);
    }

    @Test
    void sentencesThatDoNotComeAreSaid() {
        FakeFiles none = new FakeFiles();
        demo.attachFiles(none);
        session.open(List.of("data", "english"));
        none.all();

        assertFalse(session.stage().steps().canStep());
        assertEquals(Verdict.Status.WARNING, session.verdict().status());
    }

    @Test
    void theSpectralRadiusIsTheLargestEigenvalue() {
        float[] rotation = {0, -2, 2, 0}; // ±2i
        float[] triangular = {0.5f, 100, 0, -0.75f};
        assertEquals(2, GradientModel.spectralRadius(rotation, 2), 1e-3);
        assertEquals(0.75, GradientModel.spectralRadius(triangular, 2), 5e-3);
        float[] random = GradientModel.matrix(1.3, new Rng(3));
        assertEquals(1.3, GradientModel.spectralRadius(random, GradientModel.HIDDEN), 1e-3);
    }

    @Test
    void gradientsVanishAndExplodeWithTheRadius() {
        GradientModel model = demo.gradients;
        int last = GradientModel.TIMES - 1;
        model.linear = true;
        model.radius = 0.5;
        model.update();
        assertTrue(model.elman[last] < 1e-6 * model.elman[0]);
        model.radius = 1;
        model.update();
        double kept = model.elman[last] / model.elman[0];
        assertTrue(kept > 0.02 && kept < 50, "kept " + kept);
        model.radius = 1.5;
        model.update();
        assertTrue(model.elman[last] > 1e3 * model.elman[0]);
        model.forgetBias = 6;
        model.update();
        assertTrue(model.lstm[last] > 0.3 * model.lstm[0]);
        model.forgetBias = 0;
        model.update();
        assertTrue(model.lstm[last] < 1e-4 * model.lstm[0]);
    }
}
