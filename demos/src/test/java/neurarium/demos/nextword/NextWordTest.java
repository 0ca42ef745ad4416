package neurarium.demos.nextword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextWordTest {
    private final NextWordDemo demo = new NextWordDemo();
    private final Session session = new Session("nextword", demo);

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
        assertTrue(PredictWords.rightLines(demo.model()) < 3, "before training");

        session.step(steps);

        assertEquals(3, PredictWords.rightLines(demo.model()));
        session.step(500);
        assertEquals(3, PredictWords.rightLines(demo.model()), "and stay right");
        assertEquals(Verdict.Kind.RIGHT, demo.verdict().kind());
        session.set("text", "An apple a day keeps");
        for (String word : List.of("the", "doctor", "away")) {
            int[] next = Sampling.largest(demo.model().prediction(), 1);
            assertEquals(word, demo.model().proverbs().word(next[0]));
            session.action("take");
        }
        assertEquals("An apple a day keeps the doctor away", demo.model().text());
    }

    @Test
    void countsTheParametersOfTheExercise() {
        session.open(List.of("hidden", "24", "data", "lecture"));

        assertEquals(9, demo.model().proverbs().size());
        assertEquals((2 * 9 + 24) * 24, demo.model().words().parameterCount());
    }

    @Test
    void probabilitiesAddUpToOne() {
        session.open(List.of("loss", "crossentropy"));
        double sum = 0;
        for (float p : demo.model().prediction()) {
            assertTrue(p > 0);
            sum += p;
        }

        assertEquals(1, sum, 1e-5);
    }

    @Test
    void tappedWordsAreTakenAndTakenBack() {
        session.open(List.of());
        int[] next = Sampling.largest(demo.model().prediction(), 3);
        String third = demo.model().proverbs().word(next[2]);

        session.point("next.2");
        session.tap(new Touch(5, 200, 400, 600));

        assertEquals("an apple a day keeps " + third, demo.model().text());
        session.action("back");
        assertEquals("an apple a day keeps", demo.model().text());
    }

    @Test
    void unknownWordsAndAnEmptyBeginningAreSaid() {
        session.open(List.of());
        session.set("text", "an apple xyzzy keeps");
        assertTrue(demo.verdict().text().en().contains("xyzzy"));
        session.set("text", "");
        assertEquals(0, demo.model().prediction().length);
        session.step(3);
        session.set("text", "😀 \ud800 \u0000");
        session.step(3);

        assertFalse(session.state().contains("NaN"));
    }

    @ParameterizedTest
    @CsvSource({"english, proverbs-en.txt, 263", "chinese, proverbs-zh.txt, 300"})
    void theOtherSentencesComeAndAreLearned(String data, String file, int count) {
        session.open(
                List.of("data", data, "loss", "crossentropy", "method", "adam", "hidden", "32"));
        FakeFiles files = FakeFiles.withData(file);
        demo.reach(files);
        session.step(2);
        assertTrue(session.state().contains("\"ready\":false"));
        files.all();
        assertEquals(2, demo.model().words().steps(), "made up for");
        assertEquals(count, demo.model().proverbs().count());
        session.step(1);
        double before = demo.model().words().losses.last();

        session.step(200);

        assertTrue(demo.model().words().losses.last() < 0.85 * before);
    }

    @Test
    void sentencesThatDoNotComeAreSaid() {
        session.open(List.of("data", "english"));
        FakeFiles none = new FakeFiles();
        demo.reach(none);
        demo.model().isReady();
        none.all();

        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());
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
        GradientModel model = demo.gradients();
        int last = GradientModel.TIMES - 1;
        model.linear(true);
        model.radius(0.5);
        assertTrue(model.elman()[last] < 1e-6 * model.elman()[0]);
        model.radius(1);
        double kept = model.elman()[last] / model.elman()[0];
        assertTrue(kept > 0.02 && kept < 50, "kept " + kept);
        model.radius(1.5);
        assertTrue(model.elman()[last] > 1e3 * model.elman()[0]);
        model.forgetBias(6);
        assertTrue(model.lstm()[last] > 0.3 * model.lstm()[0]);
        model.forgetBias(0);
        assertTrue(model.lstm()[last] < 1e-4 * model.lstm()[0]);
    }
}
