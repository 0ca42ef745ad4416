package neurarium.demos.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import neurarium.data.TruthTable;
import neurarium.model.Activation;
import neurarium.model.Neuron.Parameters;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronViewTest {
    private static final double OUTSIDE = 2;
    private static final double OVERLAP = 1;
    private static final List<Activation> ACTIVATIONS =
            List.of(
                    Activation.STEP,
                    Activation.TANH,
                    Activation.SIGMOID,
                    Activation.RELU,
                    Activation.LINEAR);

    private final NeuronModel model = new NeuronModel();
    private final NeuronScene scene = new NeuronScene(model);

    NeuronViewTest() {
        model.seed(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 620, 860, 1200})
    void noTextLeavesThePicture(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            for (RecordingSurface.Words text : drawing.texts) {
                Box box = text.box();
                if (isOutside(box, width, drawing)) {
                    faults.put(text.toString(), drawing.name);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 620, 860, 1200})
    void noTextCoversAnother(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            List<RecordingSurface.Words> texts = drawing.texts;
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (cover(texts.get(i).box(), texts.get(j).box())) {
                        faults.put(texts.get(i) + " over " + texts.get(j), drawing.name);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 620, 860, 1200})
    void spotsLieWithinThePictureAndExplainThemselves(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            Set<String> keys = new HashSet<>();
            for (Spot spot : drawing.spots) {
                Box box = spot.box();
                if (isOutside(box, width, drawing)) {
                    faults.put(spot.key() + " outside at " + box, drawing.name);
                }
                if (box.width() < 20 || box.height() < 20) {
                    faults.put(spot.key() + " too small at " + box, drawing.name);
                }
                if (spot.explanation().zh().isBlank() || spot.explanation().en().isBlank()) {
                    faults.put(spot.key() + " unexplained", drawing.name);
                }
                if (!keys.add(spot.key())) {
                    faults.put(spot.key() + " twice", drawing.name);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "860"})
    void explainsEveryNumberThatIsComputed(double width) {
        Set<String> keys = new HashSet<>();
        for (Spot spot : draw(width, Lang.EN).spots()) {
            keys.add(spot.key());
        }

        assertEquals(
                Set.of(
                        "w1", "w2", "b", "x1", "x2", "z", "y", "y0", "y1", "y2", "y3", "error0",
                        "error1", "error2", "error3", "loss"),
                keys);
    }

    @Test
    void aSumOfRoundedNumbersSaysThatItsResultIsNotExact() {
        model.neuron.set(new Parameters(0.137, 0.508, -0.693));

        assertTrue(
                explanation("z", draw(860, Lang.EN))
                        .endsWith("0.14·2.00 + 0.51·2.00 − 0.69 ≈ 0.60"));
    }

    @Test
    void explanationsPutTheNumbersIntoTheFormula() {
        model.activation(Activation.LINEAR);
        model.neuron.set(new Parameters(1, -2, 0.5));
        model.x1 = 2;
        model.x2 = -1;
        RecordingSurface surface = draw(860, Lang.EN);

        assertEquals(
                "w₂ = −2.00;  next step: w₂ − α ∂L/∂w₂ = −2.00 − 0.03·(−12.00) = −1.64",
                explanation("w2", surface));
        assertEquals(
                "z = w₁x₁ + w₂x₂ + b = 1.00·2.00 − 2.00·(−1.00) + 0.50 = 4.50",
                explanation("z", surface));
        assertEquals("y = z = 4.50", explanation("y", surface));
        assertEquals(
                "z = 1.00·1.00 − 2.00·1.00 + 0.50 = −0.50;  y = z = −0.50",
                explanation("y0", surface));
        assertEquals(
                "d − y = −1 − (−0.50) = −0.50;  (d − y)² = 0.250", explanation("error0", surface));
        assertEquals(
                "L = Σ (d − y)² = 0.250 + 2.250 + 2.250 + 6.250 = 11.000",
                explanation("loss", surface));
    }

    @Test
    void anEdgeHasTheColourOfTheSignOfItsWeight() {
        model.neuron.set(new Parameters(2, -2, 1));
        List<String> plusMinus = thickLines(draw(860, Lang.EN));
        model.neuron.set(new Parameters(-2, 2, -1));
        List<String> minusPlus = thickLines(draw(860, Lang.EN));

        assertEquals(List.of("PLUS 3.3", "MINUS 3.3", "PLUS 1.9"), plusMinus);
        assertEquals(List.of("MINUS 3.3", "PLUS 3.3", "MINUS 1.9"), minusPlus);
    }

    @Test
    void theHeatMapFollowsTheWeights() {
        model.neuron.set(new Parameters(1, 1, -3));
        float[] before = planeOf(860);
        model.neuron.set(new Parameters(-1, 1, -3));
        float[] after = planeOf(860);

        assertFalse(Arrays.equals(before, after));
    }

    @Test
    void theHeatMapShowsTheOutputWithX2Upwards() {
        model.neuron.set(new Parameters(0, 1, 0));
        float[] values = planeOf(860);

        assertEquals(64 * 64, values.length);
        assertEquals(Math.tanh(3 - 4.0 / 128), values[0], 1e-5); // the middle of the top left cell
        assertEquals(Math.tanh(-1 + 4.0 / 128), values[64 * 64 - 1], 1e-5);
    }

    @Test
    void showsTheOverlapOfXor() {
        model.table(Optional.of(TruthTable.XOR));
        var plot = NeuronLayout.of(860).planePlot();
        long x = Math.round(plot.x().pixel(0.5));
        long y = Math.round(plot.y().pixel(0.5));
        String ring = "ring " + x + "," + y + " 11 ATTENTION";

        assertTrue(draw(860, Lang.EN).calls().contains(ring));

        model.table(Optional.of(TruthTable.AND));
        assertFalse(draw(860, Lang.EN).calls().contains(ring));
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 620, 860})
    void theNamesOfTheAxesStandOutsideOfThePlane(double width) {
        RecordingSurface surface = new RecordingSurface(width, Lang.EN);
        NeuronLayout layout = NeuronLayout.of(width);
        new PlaneView(model).draw(layout.planePlot(), surface);
        List<String> names = new ArrayList<>();

        for (RecordingSurface.Words text : surface.texts()) {
            if (text.text().startsWith("x") && text.text().length() == 2) {
                names.add(text.text());
                assertFalse(cover(text.box(), layout.plane()), text::toString);
            }
        }
        assertEquals(List.of("x₁", "x₂"), names);
    }

    @Test
    void theLineDoesNotCrossTheNameOfTheInput() {
        var plot = NeuronLayout.of(860).planePlot();
        model.neuron.set(new Parameters(0, 1, -2.4));
        double y = plot.y().pixel(2);

        assertTrue(nameOfTheInput().startsWith("text " + Math.round(plot.x().pixel(2)) + ","));
        assertTrue(nameOfTheInput().contains("," + Math.round(y + 30) + " "));

        model.neuron.set(new Parameters(0, 1, -1));
        assertTrue(nameOfTheInput().contains("," + Math.round(y - 30) + " "));
    }

    private String nameOfTheInput() {
        for (String call : draw(860, Lang.EN).calls()) {
            if (call.endsWith(" TEXT x")) {
                return call;
            }
        }
        throw new IllegalStateException("the input has no name");
    }

    @Test
    void aZBeyondTheCurveIsWrittenAtTheEdge() {
        model.neuron.set(new Parameters(4, 0, 0));
        assertTrue(draw(860, Lang.EN).says(" TEXT z = 8.00"));

        model.neuron.set(new Parameters(-4, 0, 0));
        assertTrue(draw(860, Lang.EN).says(" TEXT z = −8.00"));

        model.neuron.set(new Parameters(2, 0, 0));
        assertFalse(draw(860, Lang.EN).says(" TEXT z = 4.00"));
    }

    @Test
    void theAxesOfTheCurvesHaveNames() {
        assertTrue(draw(860, Lang.EN).says("QUIET step"));
        assertTrue(draw(860, Lang.ZH).says("QUIET 步数"));
    }

    @Test
    void aLongTableShowsTheRowsAroundTheInput() {
        model.points("0 0 +; 1 0 +; 2 0 -; 3 0 -; 0 2 -; 1 2 +; 3 3 -");
        model.table(Optional.empty());
        model.x1 = 1.9;
        model.x2 = 0.1;
        assertTrue(draw(860, Lang.EN).says("rows 2–4 of 7"));
        assertTrue(draw(860, Lang.ZH).says("第 2–4 行，共 7 行"));

        model.x1 = 0;
        assertTrue(draw(860, Lang.EN).says("rows 1–3 of 7"));

        model.x2 = 3;
        model.x1 = 3;
        RecordingSurface last = draw(860, Lang.EN);
        assertTrue(last.says("rows 5–7 of 7"));
        assertTrue(explanation("error6", last).startsWith("d − y = −1 − "));
    }

    @Test
    void theExponentOfTheSigmoidIsRaised() {
        model.activation(Activation.SIGMOID);
        model.neuron.set(new Parameters(1, 0, 0));
        RecordingSurface surface = draw(860, Lang.EN);

        assertTrue(surface.says(" TEXT −2.00"));
        assertEquals(
                "y = 1 / (1 + e^(−z)) = 1 / (1 + e^(−2.00)) = 0.88", explanation("y", surface));
    }

    @Test
    void wordsAreInTheLanguageOfThePage() {
        assertTrue(draw(860, Lang.EN).says("weighted sum"));
        assertTrue(draw(860, Lang.ZH).says("加权和"));
        assertFalse(draw(860, Lang.ZH).says("weighted"));
    }

    private record Drawing(
            String name, double end, List<RecordingSurface.Words> texts, List<Spot> spots) {}

    /** The picture in both languages for each activation, data set and search. */
    private List<Drawing> drawings(double width) {
        List<Drawing> drawings = new ArrayList<>();
        for (Activation activation : ACTIVATIONS) {
            for (String data : List.of("LECTURE", "AND", "OR", "NAND", "XOR", "free")) {
                for (NeuronModel.Search search : NeuronModel.Search.values()) {
                    prepare(activation, data, search);
                    for (Lang lang : Lang.values()) {
                        String name = activation + " " + data + " " + search + " " + lang;
                        drawings.add(drawing(name, width, lang));
                        Parameters trained = model.neuron.parameters();
                        model.neuron.set(new Parameters(-20, -20, -20));
                        drawings.add(drawing(name + " at the limits", width, lang));
                        model.neuron.set(trained);
                    }
                }
            }
        }
        return drawings;
    }

    private void prepare(Activation activation, String data, NeuronModel.Search search) {
        model.activation(activation);
        model.search(search);
        if (data.equals("free")) {
            model.table(Optional.empty());
        } else {
            model.table(Optional.of(TruthTable.valueOf(data)));
        }
        model.seed(1);
        for (int i = 0; i < 30 && model.canStep(); i++) {
            model.step();
        }
    }

    private Drawing drawing(String name, double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, lang);
        return new Drawing(name, scene.draw(surface), surface.texts(), surface.spots());
    }

    private RecordingSurface draw(double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, lang);
        scene.draw(surface);
        return surface;
    }

    /** The plane's heat map, which is drawn before that of its legend. */
    private float[] planeOf(double width) {
        return draw(width, Lang.EN).heats().get(0);
    }

    private static boolean isOutside(Box box, double width, Drawing drawing) {
        boolean isBeside = box.x() < -OUTSIDE || box.right() > width + OUTSIDE;
        return isBeside || box.y() < -OUTSIDE || box.bottom() > drawing.end + OUTSIDE;
    }

    private static boolean cover(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > OVERLAP && height > OVERLAP;
    }

    private static String explanation(String key, RecordingSurface surface) {
        return surface.spot(key).explanation().en();
    }

    /** Ink and width of the three edges, which are drawn first. */
    private static List<String> thickLines(RecordingSurface surface) {
        List<String> edges = new ArrayList<>();
        for (String call : surface.calls()) {
            if (call.startsWith("line ") && edges.size() < 3) {
                edges.add(call.substring(call.indexOf(' ', call.indexOf(' ', 5) + 1) + 1));
            }
        }
        return edges;
    }
}
