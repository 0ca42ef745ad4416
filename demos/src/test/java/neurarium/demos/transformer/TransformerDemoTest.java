package neurarium.demos.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import neurarium.demos.FakeFiles;
import neurarium.graph.Graph;
import neurarium.io.Safetensors;
import neurarium.model.Gpt;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransformerDemoTest {
    private final TransformerDemo demo = new TransformerDemo();
    private final Session session = new Session("transformer", demo);
    private final TransformerModel model = demo.model;
    private final BlockModel block = demo.block;

    private static byte[] file(String vocabulary, int layers) {
        Gpt.Config config = new Gpt.Config(vocabulary.length(), 40, 16, 2, layers);
        Gpt gpt = new Gpt(new Graph(), config, new Rng(2));
        Map<String, String> metadata = Map.of("vocabulary", vocabulary, "heads", "2");
        return new Safetensors(Parameters.tensors(gpt.parameters()), metadata).writeHalf();
    }

    private RecordingSurface draw(double width) {
        return RecordingSurface.of(session, width, Lang.EN);
    }

    private void work() {
        session.update();
        session.work(() -> false);
    }

    /** Every number is its row times its column: each cell computed anew. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyCellIsWhatItsReasonSays(Stage stage) {
        model.library.take(Source.NAMES, file("\nabcdefghijklmnopqrstuvwxyz", 2));
        session.open(List.of("layer", "2", "head", "2", "stage", stage.key));
        Matrix output = block.snapshot.computation().output;

        for (int row = 0; row < output.rows; row++) {
            for (int column = 0; column < output.columns; column++) {
                Reason reason = block.snapshot.reason(row, column, 4);
                float expected = output.at(row, column);
                assertEquals(expected, reason.result(), 1e-4, reason.formula().en());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theInputsOfAStageAreWhatEarlierStagesMade(Stage stage) {
        session.open(List.of("layer", "2"));
        block.stage(stage);
        block.update();
        for (Matrix input : block.snapshot.computation().inputs) {
            if (input.origin == null) {
                continue;
            }
            block.stage(stage);
            model.layer = 1;
            float expected = input.at(1, 0);
            block.goTo(input, 1, 0);
            block.update();
            assertEquals(input.origin, block.stage);
            Matrix output = block.snapshot.computation().output;
            float made = output.at(model.position(), block.column);
            assertEquals(expected, made, 0, stage + " takes " + input.name);
        }
    }

    @Test
    void stepsThroughAllStagesOfAllBlocks() {
        session.open(List.of("stage", "tokens"));
        for (int i = 0; i < block.stages(); i++) {
            assertEquals(i, block.stagesBefore());
            session.step(1);
        }

        assertEquals(2 + 3 * 15 + 3, block.stages());
        assertEquals(Stage.TOKENS, block.stage);
        assertEquals(0, model.layer());
    }

    @Test
    void leavesOutWhatTheModelDoesNotKnow() {
        session.set("text", "e!m?ily 猫");

        assertEquals(4, model.tokens.leftOut);
        assertEquals(List.of("⏎", "e", "m", "i", "l", "y"), model.letters());
        assertTrue(session.verdict().text().en().contains("4 characters"));

        session.set("text", "");
        assertEquals(List.of("⏎"), model.letters());
        assertEquals(0, model.position());
        draw(860);

        session.set("text", "abcdefghij".repeat(10));
        assertEquals(Tokens.MAX, model.letters().size());
        assertEquals(69, model.tokens.cut);
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> session.set("text", "a".repeat(201)));
        assertTrue(error.getMessage().contains("at most 200 characters"));
    }

    @Test
    void switchingAHeadOffChangesTheProbabilities() {
        session.update();
        float before = model.runs.trace.probabilities[0];
        session.set("layer", "2");
        session.set("head", "3");
        session.set("on", "0");
        session.update();

        assertEquals("2.3", session.get("off"));
        assertNotEquals(before, model.runs.trace.probabilities[0]);
        assertEquals(before, model.runs.whole.probabilities[0]);
        assertTrue(session.verdict().text().en().contains("Heads off: 2.3"));

        session.action("allon");
        session.update();
        assertEquals("", session.get("off"));
        assertEquals(before, model.runs.trace.probabilities[0]);
    }

    @Test
    void refusesAListOfHeadsThatIsNone() {
        for (String list : List.of("1", "9.1", "1.0", "a.b", "1.2,3.4", "1.2.3", "1e0.1", "-1.2")) {
            assertFalse(session.settings().problem("off", list).isEmpty(), list);
        }
        assertTrue(session.settings().problem("off", " 1.2  8.8 ").isEmpty());
    }

    @Test
    void pressingASwitchAStageAndACell() {
        press("head.1.2", 860);
        assertEquals("2.3", session.get("off"));
        press("stage.expand", 860);
        assertEquals("expand", session.get("stage"));
        press("stage.key", 360);
        assertEquals("key", session.get("stage"));

        session.set("stage", "softmax");
        session.update();
        Computation computation = block.snapshot.computation();
        MatrixLayout layout = new MatrixLayout(computation, new Box(250, 0, 610, 364));
        Box cell = layout.places.get(1).part(3, 1, 1, 1);
        Touch touch = new Touch(cell.centerX(), cell.centerY(), 860);
        session.pointer().hover(touch);
        assertTrue(draw(860).says("A[4, 2] = "));
        session.pointer().tap(touch);
        assertEquals("4", session.get("position"));
        assertEquals("2", session.get("column"));
    }

    private void press(String key, double width) {
        Spot spot = draw(width).spot(key);
        session.pointer().point(spot);
        session.pointer().press(spot, width);
    }

    @Test
    void saysWhenTheWeightsDoNotComeAndTriesAgain() {
        FakeFiles files = new FakeFiles();
        demo.attachFiles(files);
        draw(860);
        files.all();
        session.refresh();

        assertEquals(Verdict.Status.WARNING, session.verdict().status());
        assertTrue(session.verdict().text().en().contains("Press Retry"));

        files.scripts.put("gpt-names", file("\nabcdeilmy", 1));
        session.action("retry");
        files.all();
        session.refresh();

        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
        assertEquals(1, model.weights().layers);
        draw(860);
    }

    @Test
    void refusesAFileThatIsNone() {
        assertThrows(
                IllegalArgumentException.class, () -> demo.receiveFile("gpt-names", new byte[20]));
        assertFalse(model.isHere());
        draw(860);
    }

    @Test
    void aLargeVocabularyShowsItsLikeliest() {
        StringBuilder many = new StringBuilder("\n");
        for (char c = '一'; c < '一' + 300; c++) {
            many.append(c);
        }
        model.library.take(Source.POEMS, file(many.toString(), 2));
        session.set("model", "poems");
        session.set("text", "一丁七");
        session.set("stage", "logits");

        session.update();
        Snapshot snapshot = block.snapshot;
        assertEquals(Snapshot.MAX_CHARACTERS, snapshot.computation().output.columns);
        float[] row = Matrix.rows(model.runs.trace.probabilities, 301, model.position(), 1);
        int[] shown = snapshot.shown;
        for (int i = 1; i < shown.length; i++) {
            assertTrue(row[shown[i - 1]] >= row[shown[i]]);
        }
        work();
        draw(360);
    }

    @Test
    void theSameSeedGivesTheSameRandomWeights() {
        session.set("model", "random");
        String before = session.state();
        session.set("seed", "7");
        assertNotEquals(before, session.state());
        session.set("seed", "1");
        assertEquals(before, session.state());
    }

    @Test
    void theSecondTabFollowsAnotherToken() {
        session.open(List.of("view", "token"));
        press("token.2", 860);

        assertEquals("3", session.get("position"));
        assertTrue(draw(860).says("after block 3"));
        session.step(2);
        assertEquals("5", session.get("position"));
        session.step(2);
        assertEquals("1", session.get("position"));
        assertEquals(Stage.SCORES, block.stage);
        session.action("reset");
        assertEquals("6", session.get("position"));
    }

    @Test
    void theEffectOfAHeadIsWhatSwitchingItOffMoves() {
        session.open(List.of("text", "emily", "position", "4"));
        work();
        double effect = model.runs.effects.of(1, 2);
        session.set("off", "2.3");
        session.update();

        int all = model.weights().vocabulary();
        double sum = 0;
        for (int i = 3 * all; i < 4 * all; i++) {
            sum += Math.abs(model.runs.trace.probabilities[i] - model.runs.whole.probabilities[i]);
        }
        assertEquals(sum / 2, effect, 1e-6);
        assertTrue(effect > 0);
    }

    private void take(Source source) {
        FakeFiles files = FakeFiles.withData(source.file + ".safetensors");
        model.library.take(source, files.scripts.get(source.file));
    }

    /** The probability of a character after the last one. */
    private float probability(int character) {
        work();
        Weights weights = model.weights();
        int row = model.position() * weights.vocabulary();
        return model.runs.trace.probabilities[row + weights.characters.place(character)];
    }

    /** Before they come nobody knows which characters the weights know. */
    @Test
    void resetFollowsTheLastTokenOfWeightsThatCameLater() {
        session.open(List.of("model", "poems"));
        take(Source.POEMS);
        session.step(1);

        session.action("reset");

        assertEquals("12", session.get("position"));
        assertEquals(11, model.position());
    }

    /** What the lesson says of the weights of the site. */
    @Test
    void theNumbersOfTheLesson() {
        take(Source.NAMES);
        take(Source.POEMS);
        session.open(List.of());

        assertEquals(0.92, probability('\n'), 0.005);
        assertEquals(0.79, model.runs.trace.blocks[1].attention[5 * 6 + 4], 0.005);
        session.set("off", "1.4");
        assertEquals(0.11, probability('\n'), 0.005);
        session.set("off", "");
        session.set("text", "q");
        assertEquals(0.96, probability('u'), 0.005);
        assertEquals(0.92, model.runs.effects.of(0, 2), 0.005);
        session.set("model", "poems");
        assertEquals(0.999, probability('。'), 0.0005);
        session.set("off", "1.3");
        assertTrue(probability('。') < 0.01);
        assertTrue(probability('水') > 0.5);
    }
}
