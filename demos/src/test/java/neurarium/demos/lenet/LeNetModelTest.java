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
import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.kernel.Function;
import neurarium.model.LeNet5.Design;
import neurarium.tensor.Rng;
import neurarium.ui.Box;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeNetModelTest {
    private static final Path WEIGHTS = Path.of("../static/data/lenet5.safetensors");

    private final LeNetDemo demo = new LeNetDemo();
    private final LeNetModel model = demo.model();

    private Session open(String... parameters) {
        Session session = new Session("lenet", demo);
        session.open(List.of(parameters));
        return session;
    }

    private void pretrained() throws IOException {
        demo.take("lenet5", Files.readAllBytes(WEIGHTS));
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

        assertEquals(digit, model.digit());
        assertTrue(model.probabilities()[digit] > 0.5, session::state);
        assertTrue(model.isPretrained());
        assertEquals(0.9924, model.pretrainedAccuracy(), 1e-9);
    }

    @Test
    void theDesignOfTheLectureHasTheLecturesParameters() {
        assertEquals(156 + 2416 + 48120 + 10164 + 850, LeNetControls.parameters(Design.LECTURE));
        int count = 0;
        for (var parameter : model.network().parameters()) {
            count += parameter.shape().size();
        }
        assertEquals(61706, count);
    }

    /** Every unit's value is f of the sum that the page takes it apart into. */
    @ParameterizedTest
    @CsvSource({"tanh, average, 5, 5", "relu, max, 3, 3", "tanh, max, 7, 5", "relu, average, 5, 3"})
    void everyUnitIsTheSumThatIsShown(String activation, String pool, int k1, int k3) {
        Session session =
                open(
                        "activation",
                        activation,
                        "pool",
                        pool,
                        "kernel",
                        "" + k1,
                        "deepkernel",
                        "" + k3);
        model.look();
        Network network = model.network();
        boolean tanh = activation.equals("tanh");
        Rng rng = new Rng(1);
        for (Block block : Block.flow(model.design(), new Box(0, 0, 800, 0))) {
            for (int i = 0; i < 40 && block.layer() != Unit.Layer.INPUT; i++) {
                int map = rng.below(block.maps());
                int row = rng.below(block.rows());
                int column = rng.below(block.columns());
                Unit unit = new Unit(block.layer(), map, row, column);
                Sum sum = Sum.of(unit, network);
                double f = tanh ? Math.tanh(sum.total()) : Math.max(0, sum.total());
                int at = (map * block.rows() + row) * block.columns() + column;
                float value = network.values(block.layer())[at];
                assertEquals(sum.isPooling ? sum.total() : f, value, 1e-4, unit.text());
            }
        }
        for (int k = 0; k < 10; k++) {
            Unit unit = new Unit(Unit.Layer.OUTPUT, 0, 0, k);
            float logit = network.values(Unit.Layer.OUTPUT)[k];
            assertEquals(Sum.of(unit, network).total(), logit, 1e-4);
        }
        assertFalse(session.state().isEmpty());
    }

    /** A unit changes with a pixel of its receptive field, and with no other. */
    @Test
    void aUnitDependsOnItsReceptiveFieldOnly() {
        open();
        Network network = model.network();
        float[] image = new float[784];
        Rng rng = new Rng(2);
        for (int i = 0; i < image.length; i++) {
            image[i] = (float) rng.uniform();
        }
        Unit[] units = {
            new Unit(Unit.Layer.C1, 2, 0, 13),
            new Unit(Unit.Layer.S2, 1, 6, 13),
            new Unit(Unit.Layer.C3, 4, 3, 9),
            new Unit(Unit.Layer.S4, 7, 2, 0)
        };
        for (Unit unit : units) {
            Field field = Field.of(unit, Design.LECTURE);
            for (int pixel = 0; pixel < 784; pixel += 5) {
                int row = pixel / 28;
                int column = pixel % 28;
                boolean inside =
                        row >= field.top()
                                && row < field.top() + field.size()
                                && column >= field.left()
                                && column < field.left() + field.size();
                float before = value(network, unit, image);
                float kept = image[pixel];
                image[pixel] = kept + 1;
                boolean changed = Math.abs(value(network, unit, image) - before) > 1e-7;
                image[pixel] = kept;
                assertEquals(inside, changed, unit.text() + " and pixel " + row + ", " + column);
            }
        }
    }

    private static float value(Network network, Unit unit, float[] image) {
        network.show(image);
        int side =
                switch (unit.layer()) {
                    case C1 -> 28;
                    case S2 -> 14;
                    case C3 -> 10;
                    default -> 5;
                };
        return network.values(unit.layer())[
                (unit.map() * side + unit.row()) * side + unit.column()];
    }

    @Test
    void whatAnOutputLooksAtIsTheSlopeOfCentralDifferences() throws IOException {
        pretrained();
        open();
        Network network = model.network();
        float[] image = model.image().clone();
        float[] gradient = new float[784];
        network.show(image);
        network.inputGradient(7, gradient);
        for (int pixel = 3; pixel < 784; pixel += 41) {
            float kept = image[pixel];
            image[pixel] = kept + 0.01f;
            network.show(image);
            double above = network.values(Unit.Layer.OUTPUT)[7];
            image[pixel] = kept - 0.01f;
            network.show(image);
            double below = network.values(Unit.Layer.OUTPUT)[7];
            image[pixel] = kept;
            assertEquals((above - below) / 0.02, gradient[pixel], 0.02);
        }
    }

    @Test
    void itLearnsAndTestsAndTheSameSeedDoesSoAgain() {
        FakeFiles files = FakeFiles.withSet("mnist", 4, 2, 300);
        demo.reach(files);
        Session session = open("view", "train", "weights", "random");
        files.all();
        session.step(250);

        assertEquals(4000, model.training().examples());
        assertTrue(model.training().loss() < 0.5, session::state);
        Evaluation test = model.training().finished();
        assertEquals(600, test.seen());
        int sum = 0;
        int right = 0;
        for (int i = 0; i < 100; i++) {
            sum += test.confused(i / 10, i % 10);
            right += i / 10 == i % 10 ? test.confused(i / 10, i % 10) : 0;
        }
        assertEquals(600, sum);
        assertEquals(right, test.right());
        assertEquals(600 - right, test.errors());
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
        demo.reach(files);
        Session session = open();
        session.step(10);
        assertEquals(0, model.training().steps());
        assertTrue(demo.isWaiting());

        files.next(); // the list
        files.next(); // the first shard of 100: six batches of 16

        assertEquals(6, model.training().steps());
        files.all();
        assertEquals(10, model.training().steps());
    }

    @Test
    void aBatchInPartsTakesTheStepOfTheWholeBatch() {
        FakeFiles files = FakeFiles.withSet("mnist", 1, 1, 64);
        demo.reach(files);
        Session session =
                open("weights", "random", "optimizer", "sgd", "batch", "64", "decay", "0");
        files.all();
        float[] before = model.network().parameters().get(0).value().clone();
        session.step(1);
        files.all();
        float[] gradient = model.network().gradient(0);
        float[] after = model.network().parameters().get(0).value();
        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i] - 0.1 * gradient[i], after[i], 1e-5);
        }
        assertEquals(64, model.training().examples());
    }

    @Test
    void aRunThatDivergesStopsAndSaysSo() {
        FakeFiles files = FakeFiles.withSet("mnist", 2, 1, 100);
        demo.reach(files);
        Session session =
                open("weights", "random", "activation", "relu", "optimizer", "sgd", "alpha", "1");
        files.all();
        for (var parameter : model.network().parameters()) {
            float[] w = parameter.data().write();
            for (int i = 0; i < w.length; i++) {
                w[i] = 1e30f;
            }
        }
        session.step(3);
        files.all();

        assertTrue(model.training().hasDiverged());
        assertFalse(demo.canStep());
        assertTrue(demo.verdict().text().en().contains("diverged"));
        assertTrue(demo.verdict().text().zh().contains("发散"));
        session.action("reset");
        assertTrue(demo.canStep());
    }

    @Test
    void savedWeightsOpenAgainAndAreTheSame() {
        FakeFiles files = FakeFiles.withSet("mnist", 1, 1, 100);
        demo.reach(files);
        Session session = open("weights", "random");
        float[] weights = model.network().parameters().get(2).value().clone();
        session.action("save");
        session.set("seed", "4");
        assertFalse(java.util.Arrays.equals(weights, model.network().parameters().get(2).value()));

        session.open("open", "mine.safetensors", files.saved.get("lenet5.safetensors"));

        assertArrayEquals(weights, model.network().parameters().get(2).value());
        assertEquals("file", session.get("weights"));
        assertEquals("", problem());
    }

    private String problem() {
        return demo.verdict().kind() == neurarium.ui.Verdict.Kind.TROUBLE
                ? demo.verdict().text().en()
                : "";
    }

    @Test
    void weightsOfAnotherShapeAreRefusedWithTensorAndShapes() throws IOException {
        Session session = open("filters", "8");
        float[] before = model.network().parameters().get(0).value().clone();

        session.open("open", "lenet5.safetensors", Files.readAllBytes(WEIGHTS));

        assertTrue(
                problem()
                        .contains(
                                "the tensor c1.weight has the shape [6, 1, 5, 5], not [8, 1, 5, 5]"),
                problem());
        assertArrayEquals(before, model.network().parameters().get(0).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0000{}      "})
    void whatIsNoWeightFileIsRefused(String text) {
        Session session = open();

        session.open("open", "x.txt", text.getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(problem().contains("“x.txt”"), problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c1 7 1 1", "c3 1 11 1", "x 1 1 1", "output 1 1 11", "c1 1.5 1 1", "c1 1"})
    void aUnitThatDoesNotExistIsRefused(String unit) {
        Session session = open();

        assertFalse(session.problem("unit", unit).isEmpty());
        assertTrue(session.problem("unit", "c3 16 10 10").isEmpty());
        assertTrue(session.problem("unit", "").isEmpty());
    }

    @Test
    void anotherDesignTakesOtherWeightsAndPretrainedOnesComeBack() throws IOException {
        pretrained();
        Session session = open();
        assertTrue(model.isPretrained());
        session.set("pool", "max");
        assertTrue(model.isPretrained(), "pooling has no weights: the shapes still fit");
        session.set("filters", "4");
        assertFalse(model.isPretrained());
        session.set("filters", "6");
        session.set("pool", "average");
        assertTrue(model.isPretrained());
        assertEquals(Function.TANH, model.design().activation());
    }
}
