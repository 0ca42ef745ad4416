package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.demos.FakeFiles;
import neurarium.demos.MemoryFile;
import neurarium.io.Safetensors;
import neurarium.kernel.Function;
import neurarium.model.LeNet5.Design;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeNetModelTest {
    private static final Path WEIGHTS = Path.of("../static/data/lenet5.safetensors");

    private final LeNetDemo demo = new LeNetDemo();
    private final LeNetModel model = demo.model;

    private Session open(String... parameters) {
        Session session = new Session("lenet", demo);
        session.open(List.of(parameters));
        return session;
    }

    /** Lets all data come, and makes the steps that waited for them. */
    private static void arrive(FakeFiles files, Session session) {
        files.all();
        session.refresh();
        session.workOff(() -> false);
    }

    private void pretrained() throws IOException {
        demo.receiveFile("lenet5", Files.readAllBytes(WEIGHTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 24,22 50,22 76,22 66,42 54,64 44,84",
                "1 | 52,15 50,50 48,85",
                "0 | 50,15 30,25 25,50 30,75 50,85 70,75 75,50 70,25 50,15",
                "3 | 30,20 60,18 65,32 50,45 68,60 60,80 30,82",
                "4 | 35,15 28,50 72,50;62,20 58,85"
            })
    void drawnDigitsAreRecognised(int digit, String strokes) throws IOException {
        pretrained();
        Session session = open("strokes", strokes);

        session.update();
        assertEquals(digit, model.shown.digit());
        assertTrue(model.shown.probabilities[digit] > 0.5, session::state);
        assertTrue(model.isPretrained());
        assertEquals(0.9924, model.weights.pretrainedAccuracy, 1e-9);
    }

    @Test
    void theDesignOfTheLectureHasTheLecturesParameters() {
        assertEquals(156 + 2416 + 48120 + 10164 + 850, DesignControls.parameters(Design.LECTURE));
        int count = 0;
        for (var parameter : model.network().parameters) {
            count += parameter.shape().size();
        }
        assertEquals(61706, count);
    }

    @Test
    void whatAnOutputLooksAtIsTheGradientOfCentralDifferences() throws IOException {
        pretrained();
        open();
        Network network = model.network();
        float[] image = model.drawing.image.clone();
        float[] gradient = new float[784];
        network.show(image);
        network.inputGradient(7, gradient);
        for (int pixel = 3; pixel < 784; pixel += 41) {
            float kept = image[pixel];
            image[pixel] = kept + 0.01f;
            network.show(image);
            double above = network.values(Neuron.Layer.OUTPUT)[7];
            image[pixel] = kept - 0.01f;
            network.show(image);
            double below = network.values(Neuron.Layer.OUTPUT)[7];
            image[pixel] = kept;
            assertEquals((above - below) / 0.02, gradient[pixel], 0.02);
        }
    }

    @Test
    void itLearnsAndTestsAndTheSameSeedDoesSoAgain() {
        FakeFiles files = FakeFiles.withSet("mnist", 4, 2, 300);
        demo.attachFiles(files);
        Session session = open("view", "train", "weights", "random");
        files.all();
        session.step(250);

        assertEquals(4000, model.training.examples);
        assertTrue(model.training.loss < 0.5, session::state);
        Evaluation test = model.training.finished;
        assertEquals(600, test.seen);
        int sum = 0;
        int right = 0;
        for (int i = 0; i < 100; i++) {
            sum += test.confusion[i / 10][i % 10];
            right += i / 10 == i % 10 ? test.confusion[i / 10][i % 10] : 0;
        }
        assertEquals(600, sum);
        assertEquals(right, test.seen - test.errors);
        assertEquals(600 - right, test.errors);
        String after = session.state();

        session.action("reset");
        session.step(250);
        assertEquals(after, session.state());
        session.set("seed", "9");
        session.step(250);
        assertNotEquals(after, session.state());
    }

    @Test
    void aStepBeforeTheDataComeIsMadeWhenTheyDo() {
        FakeFiles files = FakeFiles.withSet("mnist", 3, 1, 100);
        demo.attachFiles(files);
        Session session = open();
        session.step(10);
        assertEquals(0, model.training.steps);
        assertTrue(session.stage().steps().isWaiting());

        files.next(); // the list
        files.next(); // the first shard of 100: six batches of 16
        session.refresh();
        session.workOff(() -> false);

        assertEquals(6, model.training.steps);
        assertTrue(session.hasDeferredSteps());
        arrive(files, session);
        assertEquals(10, model.training.steps);
        assertFalse(session.hasDeferredSteps());
    }

    /** Steps that waited are caught up with in slices; the arrival itself computes nothing. */
    @Test
    void whatArrivesBlocksNothing() {
        FakeFiles files = FakeFiles.withSet("mnist", 3, 1, 100);
        demo.attachFiles(files);
        Session session = open("batch", "64");
        session.step(4);

        files.all();
        assertEquals(0, model.training.steps, "within the answers nothing is trained");
        session.refresh();
        int slices = 0;
        while (session.hasDeferredSteps()) {
            int before = model.training.steps;
            session.workOff(() -> true);
            assertTrue(model.training.steps <= before + 1);
            slices++;
        }

        assertEquals(4, model.training.steps);
        assertTrue(slices >= 32, slices + " slices: a batch of 64 has 8 parts");
    }

    @Test
    void whereNoDataCanBeHadNoStepIsMade() {
        FakeFiles files = new FakeFiles();
        demo.attachFiles(files);
        Session session = open("view", "train");
        files.all();
        session.refresh();

        session.step(3);

        assertFalse(session.hasDeferredSteps());
        assertFalse(session.stage().steps().canStep());
        assertTrue(model.data.canRetry());
        assertTrue(problem(session).contains("mnist-sample: attempt 4 failed"), problem(session));
    }

    @Test
    void aBatchInPartsTakesTheStepOfTheWholeBatch() {
        FakeFiles files = FakeFiles.withSet("mnist", 1, 1, 64);
        demo.attachFiles(files);
        Session session =
                open("weights", "random", "optimizer", "sgd", "batch", "64", "decay", "0");
        files.all();
        float[] before = model.network().parameters.get(0).value().clone();
        session.step(1);
        arrive(files, session);
        float[] gradient = model.network().gradient(0);
        float[] after = model.network().parameters.get(0).value();
        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i] - 0.1 * gradient[i], after[i], 1e-5);
        }
        assertEquals(64, model.training.examples);
    }

    @Test
    void aRunThatDivergesStopsAndSaysSo() {
        FakeFiles files = FakeFiles.withSet("mnist", 2, 1, 100);
        demo.attachFiles(files);
        Session session =
                open("weights", "random", "activation", "relu", "optimizer", "sgd", "alpha", "1");
        files.all();
        for (var parameter : model.network().parameters) {
            float[] w = parameter.data().write();
            for (int i = 0; i < w.length; i++) {
                w[i] = 1e30f;
            }
        }
        session.step(3);
        arrive(files, session);

        assertTrue(model.training.diverged);
        assertFalse(session.stage().steps().canStep());
        assertEquals(Verdict.DIVERGED, session.verdict());
        session.action("reset");
        assertTrue(session.stage().steps().canStep());
    }

    @Test
    void savedWeightsOpenAgainAndAreTheSame() {
        FakeFiles files = FakeFiles.withSet("mnist", 1, 1, 100);
        demo.attachFiles(files);
        Session session = open("weights", "random");
        float[] weights = model.network().parameters.get(2).value().clone();
        session.action("save");
        session.set("seed", "4");
        assertFalse(java.util.Arrays.equals(weights, model.network().parameters.get(2).value()));

        session.open(
                "open", new MemoryFile("mine.safetensors", files.saved.get("lenet5.safetensors")));

        assertArrayEquals(weights, model.network().parameters.get(2).value());
        assertEquals("file", session.get("weights"));
        assertEquals("", problem(session));
    }

    private static String problem(Session session) {
        Verdict verdict = session.verdict();
        return verdict.status() == Verdict.Status.WARNING ? verdict.text().en() : "";
    }

    @Test
    void weightsOfAnotherShapeAreRefusedWithTensorAndShapes() throws IOException {
        Session session = open("filters", "8");
        float[] before = model.network().parameters.get(0).value().clone();

        session.open("open", new MemoryFile("lenet5.safetensors", Files.readAllBytes(WEIGHTS)));

        assertTrue(
                problem(session)
                        .contains(
                                "the tensor c1.weight has the shape [6, 1, 5, 5], not [8, 1, 5, 5]"),
                problem(session));
        assertArrayEquals(before, model.network().parameters.get(0).value());
    }

    /** The weights of the site in a file with one more tensor, or with another c1.bias. */
    private static MemoryFile changed(String name, Tensor tensor) throws IOException {
        Map<String, Tensor> tensors =
                new LinkedHashMap<>(Safetensors.read(Files.readAllBytes(WEIGHTS)).tensors());
        tensors.put(name, tensor);
        return new MemoryFile("mine.safetensors", new Safetensors(tensors, Map.of()).write());
    }

    @Test
    void tensorsThatNoLayerHasAreNamedAndLeftAside() throws IOException {
        Session session = open("weights", "random");

        session.open("open", changed("dropout.unused", Tensor.zeros(4)));

        assertTrue(problem(session).endsWith("left aside: dropout.unused."), problem(session));
        assertEquals("file", session.get("weights"));
        session.draw(new RecordingSurface(700, Lang.EN));
        session.step(1);
        session.draw(new RecordingSurface(700, Lang.EN));
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() throws IOException {
        Session session = open("weights", "random");
        float[] before = model.network().parameters.get(0).value().clone();

        session.open("open", changed("c1.bias", new Tensor(Shape.of(6), 0, 0, Float.NaN, 0, 0, 0)));

        assertTrue(problem(session).contains("The tensor c1.bias"), problem(session));
        assertEquals("random", session.get("weights"));
        assertArrayEquals(before, model.network().parameters.get(0).value());
    }

    @Test
    void filesOfOtherFormatsAreRefusedWithWhatToDo() {
        Session session = open();

        byte[] numpy = "\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1);
        session.open("open", new MemoryFile("w.npy", numpy));

        assertTrue(problem(session).contains("safetensors.numpy.save_file"), problem(session));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0000{}      "})
    void whatIsNoWeightFileIsRefused(String text) {
        Session session = open();

        session.open("open", new MemoryFile("x.txt", text.getBytes(StandardCharsets.ISO_8859_1)));

        assertTrue(problem(session).contains("“x.txt”"), problem(session));
    }

    @Test
    void anotherDesignTakesOtherWeightsAndPretrainedOnesComeBack() throws IOException {
        pretrained();
        Session session = open();
        assertTrue(model.isPretrained());
        session.set("pool", "max");
        session.update();
        assertTrue(model.isPretrained(), "pooling has no weights: the shapes still fit");
        session.set("filters", "4");
        session.update();
        assertFalse(model.isPretrained());
        session.set("filters", "6");
        session.set("pool", "average");
        session.update();
        assertTrue(model.isPretrained());
        assertEquals(Function.TANH, model.design.activation());
    }
}
