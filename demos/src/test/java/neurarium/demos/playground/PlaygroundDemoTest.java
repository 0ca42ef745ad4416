package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.demos.MemoryFile;
import neurarium.demos.SceneChecks;
import neurarium.tensor.Rng;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Toggle;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import neurarium.ui.WrittenSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaygroundDemoTest {
    private static final double WIDTH = 860;

    private final PlaygroundDemo demo = new PlaygroundDemo();
    private final Session session = new Session("playground", demo);
    private final PlaygroundModel model = demo.bench.model;

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    private RecordingSurface draw(double width, Lang lang) {
        return RecordingSurface.of(session, width, lang);
    }

    private Spot spot(String key) {
        return draw(WIDTH, Lang.EN).spot(key);
    }

    private void press(String spot) {
        session.pointer().press(spot(spot), WIDTH);
    }

    /** The model, brought up to date. */
    private PlaygroundModel model() {
        session.update();
        return model;
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        for (Control control : session.settings().all()) {
            assertTrue(keys.add(control.key()), control::key);
        }
    }

    @ParameterizedTest
    @CsvSource({"860, ZH", "860, EN", "340, ZH", "340, EN", "1300, EN"})
    void everySettingCanBeSetAndDrawn(double width, Lang lang) {
        for (Control control : session.settings().all()) {
            if (control instanceof Choice choice && !isOfPage(choice.key())) {
                for (Option option : choice.options) {
                    session.set(choice.key(), option.value());
                    draw(width, lang);
                    assertFalse(session.description().in(lang).isEmpty());
                    assertFalse(session.verdict().text().in(lang).isEmpty());
                }
                session.set(choice.key(), choice.options.get(0).value());
            } else if (control instanceof Slider slider) {
                session.set(slider.key(), Double.toString(slider.max));
                draw(width, lang);
                session.set(slider.key(), Double.toString(slider.min));
                draw(width, lang);
            } else if (control instanceof NumberInput whole) {
                session.set(whole.key(), Integer.toString(whole.min));
                draw(width, lang);
                session.set(whole.key(), Integer.toString(Math.min(12, whole.max)));
                draw(width, lang);
            } else if (control instanceof Toggle toggle) {
                session.set(toggle.key(), "1");
                draw(width, lang);
                session.set(toggle.key(), "0");
                draw(width, lang);
            }
        }
    }

    private static boolean isOfPage(String key) {
        return List.of("theme", "backend", "autoplay", "controls", "fuzz").contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "bent", "equation"})
    void everyTabStaysInThePicture(String tab) {
        session.set("view", tab);
        session.set("layers", "8");
        session.set("n3", "16");
        for (double width : new double[] {340, 860}) {
            RecordingSurface surface = draw(width, Lang.EN);
            for (RecordingSurface.Words text : surface.texts()) {
                Box box = text.box();
                assertTrue(box.x() >= -1 && box.right() <= width + 3, text::toString);
                assertTrue(box.bottom() <= surface.end() + 1, text::toString);
            }
        }
    }

    @Test
    void aPressOnAnEdgeChoosesItsWeight() {
        session.pointer().tap(edge(1, 0, 0));

        assertEquals("1 1 1", session.get("edge"));
        session.set("weight", "2.5");
        assertEquals(2.5, model().network.weight(0, 0, 0), 1e-6);
        assertTrue(spot("weight").explanation().en().contains("w = 2.500"));
    }

    /** A touch in the middle of an edge. */
    private Touch edge(int column, int to, int from) {
        PlaygroundModel model = model();
        List<Feature> features = model.settings.chosenFeatures();
        NetworkLayout layout = new NetworkLayout(Layout.left(WIDTH), model.network.sizes, features);
        Box a = layout.input(column, from);
        Box b = layout.neuron(column, to);
        double t = 0.93; // near its end, where edges to other neurons are far
        double x = a.right() + t * (b.x() - a.right());
        double y = a.centerY() + t * (b.centerY() - a.centerY());
        return new Touch(x, y, WIDTH);
    }

    @Test
    void aPressOnABiasChoosesIt() {
        press("bias1.2");

        assertEquals("1 3 0", session.get("edge"));
        session.set("weight", "-1");
        assertEquals(-1, model().network.weight(0, 2, -1), 1e-6);
    }

    @Test
    void buttonsAddAndRemoveLayersAndNeurons() {
        press("more1");
        assertEquals("5", session.get("n1"));
        press("fewer2");
        assertEquals("1", session.get("n2"));
        press("fewer2");
        assertEquals("1", session.get("n2"));
        press("more0");
        assertEquals("3", session.get("layers"));
    }

    @Test
    void pressesInThePictureAreHeardAsChanges() {
        List<String> heard = SceneChecks.changes(session);

        press("more0");
        press("more2");
        press("feature3");
        press("bias1.0");
        session.pointer().tap(edge(1, 1, 1));

        assertEquals(
                List.of("layers=3", "n2=3", "sq2=1", "edge=1 1 0", "edge=1 2 2"),
                heard.stream().filter(change -> !change.startsWith("weight=")).toList());
    }

    @Test
    void aDrawnPointIsHeardAsAChange() {
        session.set("data", "drawn");
        draw(WIDTH, Lang.EN);
        Box map = Layout.of(WIDTH, 0).map();
        List<String> heard = SceneChecks.changes(session);

        session.pointer().tap(new Touch(map.centerX(), map.centerY(), WIDTH));

        assertEquals(List.of("points=0 0 1"), heard);
    }

    @Test
    void aPressOnANeuronKeepsItsMapInSight() {
        float[] output = largest(draw(WIDTH, Lang.EN));

        press("neuron1.2");
        assertFalse(Arrays.equals(output, largest(draw(WIDTH, Lang.EN))));
        press("neuron1.2");
        assertArrayEquals(output, largest(draw(WIDTH, Lang.EN)));
    }

    @Test
    void aLinkToAWeightOfALargerNetworkChoosesIt() {
        session.set("sq1", "1");
        session.set("layers", "4");
        session.set("edge", "1 2 3");
        session.set("weight", "1.5");
        PlaygroundDemo again = new PlaygroundDemo();
        Session other = new Session("playground", again);

        assertEquals(List.of(), other.open(session.settings().parameters()));

        assertEquals("1 2 3", other.get("edge"));
        assertEquals("1.5", other.get("weight"));
    }

    @Test
    void longEquationsPushTheMapDownOnAPhone() {
        session.set("view", "equation");
        session.set("data", "drawn");
        session.set("layers", "8");
        double top = planeTop(340);

        assertTrue(top > 1000, () -> "top = " + top);
        session.pointer().tap(new Touch(170, top + 100, 340));
        assertEquals(1, model().examples.size());
    }

    /** Where the map begins: its heat is drawn first of those that large. */
    private double planeTop(double width) {
        for (RecordingSurface.Words text : draw(width, Lang.EN).texts()) {
            if (text.text().equals("Output y")) {
                return text.box().bottom();
            }
        }
        throw new AssertionError("no map");
    }

    @Test
    void featuresAreSwitchedInThePicture() {
        press("feature2");

        assertEquals("1", session.get("sq1"));
        assertEquals(3, model().network.inputs(0));
    }

    @Test
    void pointingAtANeuronShowsItsMap() {
        float[] output = largest(draw(WIDTH, Lang.EN));

        session.pointer().point(spot("neuron1.2"));

        assertFalse(Arrays.equals(output, largest(draw(WIDTH, Lang.EN))));
        session.pointer().point(null);
        assertArrayEquals(output, largest(draw(WIDTH, Lang.EN)));
    }

    private static float[] largest(RecordingSurface surface) {
        float[] largest = new float[0];
        for (float[] heat : surface.heats()) {
            largest = heat.length > largest.length ? heat : largest;
        }
        return largest;
    }

    @Test
    void aNeuronExplainsItselfWithItsNumbers() {
        model.weight(0, 1, 0, 0.5);
        model.weight(0, 1, 1, -0.25);
        model.weight(0, 1, -1, 1);

        assertEquals("a₂¹ = tanh(0.50x₁ − 0.25x₂ + 1.00)", spot("neuron1.1").explanation().en());
    }

    @Test
    void theEquationOfASmallNetworkIsOneFormula() {
        session.set("layers", "1");
        session.set("n1", "1");
        model.weights(new float[] {1, -2, 0.5f, 3, -0.25f});

        assertEquals(
                List.of("y = tanh(3.00\u2009tanh(1.00\u2009x₁ − 2.00\u2009x₂ + 0.50) − 0.25)"),
                demo.bench.formulas.equations());
    }

    @Test
    void pointsAreDrawnRemovedAndCleared() {
        session.set("data", "drawn");
        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
        assertFalse(session.stage().steps().canStep());
        Box map = Layout.of(WIDTH, 0).map();
        draw(WIDTH, Lang.EN);
        Touch middle = new Touch(map.centerX(), map.centerY(), WIDTH);
        assertTrue(session.stage().touchable().capturesPointer(middle));

        session.pointer().tap(middle);
        session.set("brush", "2");
        session.pointer().drag(new Touch(map.x() + 2, map.y() + 2, WIDTH));

        assertEquals("0 0 1; -5.92 5.92 2", session.get("points"));
        assertTrue(session.stage().steps().canStep());
        session.pointer().longPress(middle);
        assertEquals("-5.92 5.92 2", session.get("points"));
        session.action("clear");
        assertEquals("", session.get("points"));
    }

    @Test
    void aTableIsTakenAndItsErrorsPointAtTheLine() {
        session.set("data", "own");
        session.set("table", "x,y,class\n1,2,a\n3,4,b\n5,6,a");

        assertEquals(3, model().examples.size());
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> session.set("table", "1,2,a\n3,oops,b"));
        assertEquals("Line 2: “oops” is not a number.", error.getMessage());
        assertEquals(3, model().examples.size());
    }

    private void openTable(String text, Charset charset) {
        session.open("tablefile", new MemoryFile("own.csv", text.getBytes(charset)));
    }

    private WrittenSetting table() {
        return (WrittenSetting) session.settings().get("table");
    }

    @Test
    void aTableFromAFileIsTakenInItsEncoding() {
        session.set("data", "own");
        openTable("1,2,猫\n3,4,狗\n5,6,猫\n", Charset.forName("GB18030"));

        assertEquals(3, model().examples.size());
        assertEquals("1,2,猫\n3,4,狗\n5,6,猫\n", session.get("table"));
        session.set("encoding", "windows-1252");
        assertTrue(session.get("table").startsWith("1,2,Ã¨"), session.get("table"));
    }

    @Test
    void aRefusedFileStaysAsADraftAndThePointsStay() {
        session.set("data", "own");
        session.set("table", "1,2,a\n3,4,b");

        openTable("1,2,3,4\n", StandardCharsets.UTF_8);

        assertEquals("1,2,3,4\n", table().draft());
        assertEquals("1,2,a\n3,4,b", session.get("table"));
        assertEquals(2, model().examples.size());
        session.set("table", "1,2,a\n3,4,b\n5,6,a");
        assertEquals("", table().draft());
    }

    /** All are trained on; some that stand for all are drawn and measured; no field holds them. */
    @Test
    void aLongTableIsTrainedOnInParts() {
        StringBuilder text = new StringBuilder("x1,x2,d\n");
        Rng rng = new Rng(1);
        for (int i = 0; i < 30_000; i++) {
            double x1 = rng.uniform(-5, 5);
            double x2 = rng.uniform(-5, 5);
            text.append(x1).append(',').append(x2).append(',').append(x1 > x2 ? 1 : 0).append('\n');
        }
        session.set("data", "own");

        openTable(text.toString(), StandardCharsets.UTF_8);

        assertEquals(30_000, model().size());
        assertEquals(4000, model().examples.size());
        assertEquals(2000, model().examples.trainCount);
        assertEquals("", session.get("table"));
        assertFalse(session.stage().steps().stepPart(), "an epoch is longer than a frame");
        session.step(2);
        assertTrue(model().training.seen >= 2 * 21_000, () -> "" + model().training.seen);
        assertTrue(model().evaluation.shareRight() > 0.97);
    }

    @Test
    void tenClassesAreDrawn() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(i).append(',').append(i * 7 % 40).append(',').append(i % 10).append('\n');
        }
        session.set("data", "own");
        session.set("table", text.toString());
        session.step(1);

        assertEquals(10, model().examples.points.classes);
        session.draw(new RecordingSurface(360, Lang.ZH));
        session.draw(new RecordingSurface(900, Lang.EN));
    }

    @Test
    void aFunctionIsTypedAndItsErrorsPointAtTheColumn() {
        session.set("data", "function");
        session.set("f", "x² − 2");

        assertTrue(model().examples.size() > 100);
        assertTrue(session.settings().problem("f", "x + z").en().startsWith("Column 5:"));
        session.set("f", "ln(x − 9)");
        assertEquals(0, model().examples.size());
        assertTrue(session.verdict().text().en().startsWith("This function is nowhere defined"));
    }

    @Test
    void undoTakesBackOneChangeAfterTheOther() {
        float[] first = model().network.weights();
        session.step(3);
        session.set("n1", "6");
        session.set("alpha", "0.2");
        session.set("alpha", "0.3");

        session.action("undo");
        assertEquals("0.1", session.get("alpha"));
        session.action("undo");
        assertEquals("4", session.get("n1"));
        assertNotEquals(first[0], model().network.weights()[0]);
        session.action("undo");
        assertArrayEquals(first, model().network.weights());
    }

    @Test
    void aLinkCarriesPointsAndWeights() {
        session.set("data", "drawn");
        session.set("points", "1 1 1; -1 -1 2");
        session.set("layers", "1");
        session.set("n1", "2");
        session.set("weights", "1,2,3,4,0.5,-0.5,1.5,-1.5,0.25");
        List<String> parameters = session.settings().parameters();
        PlaygroundDemo again = new PlaygroundDemo();
        Session other = new Session("playground", again);

        assertEquals(List.of(), other.open(parameters));

        assertArrayEquals(model().network.weights(), again.bench.model.network.weights());
        assertEquals(2, again.bench.model.examples.size());
        other.step(1);
        other.action("reset");
        assertArrayEquals(model().network.weights(), again.bench.model.network.weights());
    }

    @Test
    void weightsOfAnotherNetworkAreRefused() {
        assertEquals(
                "weights = “1,2,3” cannot be used: this network has 25 weights, there are 3.",
                session.settings().problem("weights", "1,2,3").en());
        assertEquals(
                "weights = “x” cannot be used: give a number.",
                session.settings().problem("weights", "x" + ",1".repeat(24)).en());
    }

    @Test
    void halfStepsTakeTurns() {
        session.action("backward");
        assertEquals(Training.Phase.FORWARD, model().training.next);
        session.action("forward");
        session.action("backward");
        assertEquals(Training.Phase.UPDATE, model().training.next);
        session.pointer().tap(edge(1, 0, 0));
        String weight = spot("weight").explanation().en();
        assertTrue(weight.startsWith("Weight x₁ → a₁¹: w = "), weight);
        assertTrue(weight.contains(", ∂L/∂w = "), weight);
        assertTrue(spot("bias1.0").explanation().zh().startsWith("a₁¹ 的偏置 b = 0.000, ∂L/∂w = "));
        assertTrue(draw(WIDTH, Lang.EN).calls().stream().anyMatch(c -> c.contains("BACKWARD")));
        session.action("update");

        assertEquals(1, model().training.updates);
    }

    @Test
    void exercisesAreChecked() {
        assertEquals(Verdict.Status.SUCCESS, session.exercise("one", "3").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("one", "4").status());
        assertEquals(Verdict.Status.WARNING, session.exercise("smallest", "").status());
        session.set("preset", "xor");
        session.step(300);
        assertEquals(Verdict.Status.SUCCESS, session.exercise("smallest", "").status());
        session.set("n1", "4");
        session.step(300);
        assertEquals(Verdict.Status.WARNING, session.exercise("smallest", "").status());
        assertTrue(session.exercise("smallest", "").text().en().contains("smaller"));
        assertEquals(Verdict.Status.WARNING, session.exercise("break", "").status());
        session.set("alpha", "10");
        session.action("reset");
        session.step(20);
        assertEquals(Verdict.Status.SUCCESS, session.exercise("break", "").status());
    }

    @Test
    void stateHasTheNumbersOfThePage() {
        session.step(2);
        String state = session.state();

        assertTrue(state.contains("\"epoch\":2"), state);
        assertTrue(state.contains("\"sizes\":[2,4,2,1]"), state);
        assertTrue(state.contains("\"diverged\":false"), state);
    }
}
