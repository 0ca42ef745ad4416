package neurarium.demos.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropViewTest {
    private static final double OUTSIDE = 2;
    private static final double OVERLAP = 1;
    private static final List<String> FORMULAS =
            List.of(
                    ExpressionModel.OPENING,
                    "1/(1 + exp(−x))",
                    "(tanh(w₁ tanh(u₁x₁ + u₂x₂)) − d₁)²",
                    "x^3 + x^2 + x",
                    "sin(a b) ln(c)/cos(a) − b^c + 3");

    private final BackpropState state = new BackpropState();

    /** A picture under the name of its state. */
    private record Drawing(String name, double height, RecordingSurface surface) {
        String words(int text) {
            int seen = -1;
            for (String call : surface.calls()) {
                seen += call.startsWith("text ") ? 1 : 0;
                if (seen == text) {
                    return call;
                }
            }
            throw new IllegalArgumentException("there is no text " + text);
        }
    }

    private RecordingSurface draw(double width, Lang lang) {
        double height = BackpropView.layout(state, width).height();
        RecordingSurface surface = new RecordingSurface(width, height, lang);
        BackpropView.draw(state, surface);
        return surface;
    }

    /** Every step of every tab in both languages. */
    private List<Drawing> drawings(double width) {
        List<Drawing> drawings = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            state.tab = tab;
            for (String formula : tab == Tab.EXPRESSION ? FORMULAS : List.of("")) {
                state.network.reset();
                if (tab == Tab.EXPRESSION) {
                    state.expression.text(formula);
                    state.expression.reset();
                }
                add(tab + " " + formula + " 0", width, drawings);
                for (int i = 1; i <= state.pass().steps().size(); i++) {
                    state.step();
                    add(tab + " " + formula + " " + i, width, drawings);
                }
            }
        }
        return drawings;
    }

    private void add(String name, double width, List<Drawing> drawings) {
        double height = BackpropView.layout(state, width).height();
        for (Lang lang : Lang.values()) {
            drawings.add(new Drawing(name + " " + lang, height, draw(width, lang)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {328, 340, 620, 854, 1000})
    void noTextLeavesThePicture(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            List<Box> texts = drawing.surface.texts();
            for (int i = 0; i < texts.size(); i++) {
                Box text = texts.get(i);
                if (text.x() < -OUTSIDE
                        || text.y() < -OUTSIDE
                        || text.right() > width + OUTSIDE
                        || text.bottom() > drawing.height + OUTSIDE) {
                    faults.put(drawing.words(i) + " at " + text, drawing.name);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(doubles = {328, 340, 620, 854, 1000})
    void noTextCoversAnother(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            List<Box> texts = drawing.surface.texts();
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (cover(texts.get(i), texts.get(j))) {
                        faults.put(drawing.words(i) + " over " + drawing.words(j), drawing.name);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    private static boolean cover(Box a, Box b) {
        return a.x() + OVERLAP < b.right()
                && b.x() + OVERLAP < a.right()
                && a.y() + OVERLAP < b.bottom()
                && b.y() + OVERLAP < a.bottom();
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 854})
    void spotsLieWithinThePictureAndExplainThemselves(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            Set<String> keys = new HashSet<>();
            for (Spot spot : drawing.surface.spots()) {
                Box box = spot.box();
                if (box.x() < -OUTSIDE
                        || box.y() < -OUTSIDE
                        || box.right() > width + OUTSIDE
                        || box.bottom() > drawing.height + OUTSIDE) {
                    faults.put(spot.key() + " outside at " + box, drawing.name);
                }
                if (box.width() < 20 || box.height() < 20) {
                    faults.put(spot.key() + " too small at " + box, drawing.name);
                }
                if (!keys.add(spot.key())) {
                    faults.put(spot.key() + " twice", drawing.name);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void everySpotExplainsItself() {
        for (Tab tab : Tab.values()) {
            state.tab = tab;
            for (int i = 0; i <= 20 && state.canStep(); i++) {
                for (Spot spot : draw(854, Lang.EN).spots()) {
                    assertFalse(spot.explanation().zh().isBlank(), spot.key());
                    assertFalse(spot.explanation().en().isBlank(), spot.key());
                    assertFalse(spot.explanation().en().contains("-"), spot.explanation()::en);
                }
                state.step();
            }
        }
    }

    @Test
    void aStepRingsWhatItFindsAndUnderlinesWhatItUses() {
        state.moveTo(10); // ∂L/∂w₁ = ∂L/∂y₁ · f′ · p

        RecordingSurface surface = draw(854, Lang.EN);

        NetworkPlaces places = new NetworkPlaces(BackpropLayout.network(854).figure());
        String edge = "line " + at("p", places) + " " + at("y1", places) + " ATTENTION";
        assertTrue(startsSome(edge, surface), surface.calls()::toString);
        assertTrue(surface.says("∂L/∂w₁"));
        assertTrue(surface.says("−0.237"));
        assertTrue(surface.says("Chain rule"));
        assertFalse(surface.says("−0.727"));
    }

    private static boolean startsSome(String start, RecordingSurface surface) {
        for (String call : surface.calls()) {
            if (call.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void derivativesAreInTheColourOfWhatFlowsBack() {
        state.finish();

        for (Tab tab : List.of(Tab.NETWORK, Tab.GRAPH)) {
            state.tab = tab;
            for (String call : draw(854, Lang.EN).calls()) {
                if (call.startsWith("text ") && call.endsWith(" −2.053")) {
                    assertTrue(call.contains("BACKWARD") || tab == Tab.NETWORK, call);
                }
            }
        }
    }

    @Test
    void theTableComparesWhenAllDerivativesAreKnown() {
        state.moveTo(18);
        assertFalse(draw(854, Lang.EN).says("✓"));

        state.step();

        int marks = 0;
        for (String call : draw(854, Lang.EN).calls()) {
            marks += call.endsWith(" ✓") ? 1 : 0;
        }
        assertEquals(12, marks);
    }

    @Test
    void whatIsPointedAtInTheFormulaLightsUpInTheNetwork() {
        state.moveTo(10);
        state.point("term2");
        assertEquals("p", state.pointed());
        state.point("row-dL_dr2");

        NetworkPlaces places = new NetworkPlaces(BackpropLayout.network(854).figure());
        String edge = "line " + at("q", places) + " " + at("y2", places) + " ATTENTION";
        assertTrue(startsSome(edge, draw(854, Lang.EN)));
    }

    private static String at(String key, NetworkPlaces places) {
        return Math.round(places.x(key)) + "," + Math.round(places.y(key));
    }

    @Test
    void theGraphShowsEveryNodeOfTheEngine() {
        state.tab = Tab.GRAPH;
        state.finish();
        Set<String> keys = new HashSet<>();
        for (Spot spot : draw(854, Lang.EN).spots()) {
            keys.add(spot.key());
        }

        for (Diagram.Place place : LectureDiagram.of().places()) {
            assertTrue(keys.contains(place.key()), place.key());
        }
        assertTrue(keys.contains("dL_dz_y1"));
    }
}
