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
import neurarium.ui.RecordingSurface.Words;
import neurarium.ui.Scene;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassSceneTest {
    private static final double OUTSIDE = 2;
    private static final double OVERLAP = 1;
    private static final List<String> FORMULAS =
            List.of(
                    ExpressionModel.OPENING,
                    "1/(1 + exp(−x))",
                    "(tanh(w₁ tanh(u₁x₁ + u₂x₂)) − d₁)²",
                    "x^3 + x^2 + x",
                    "sin(a b) ln(c)/cos(a) − b^c + 3");

    private final BackpropDemo demo = new BackpropDemo();
    private final NetworkModel network = demo.network;
    private final Session session = new Session("backprop", demo);

    /** A picture under the name of its state. */
    private record Drawing(String name, RecordingSurface surface) {}

    private RecordingSurface draw(double width, Lang lang) {
        return RecordingSurface.of(session, width, lang);
    }

    /** Every step of every tab in both languages. */
    private List<Drawing> drawings(double width) {
        List<Drawing> drawings = new ArrayList<>();
        for (Scene scene : session.stage().scenes()) {
            String tab = scene.tab().value();
            session.set("view", tab);
            boolean typed = tab.equals("expression");
            for (String formula : typed ? FORMULAS : List.of("")) {
                if (typed) {
                    session.set("expression", formula);
                }
                session.action("reset");
                String name = tab + " " + formula + " ";
                add(name + 0, width, drawings);
                int steps = ((PassScene) scene).pass.steps().size();
                for (int i = 1; i <= steps; i++) {
                    session.step(1);
                    add(name + i, width, drawings);
                }
            }
        }
        return drawings;
    }

    private void add(String name, double width, List<Drawing> drawings) {
        for (Lang lang : Lang.values()) {
            drawings.add(new Drawing(name + " " + lang, draw(width, lang)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {328, 340, 620, 854, 1000})
    void noTextLeavesThePicture(double width) {
        Map<String, String> faults = new TreeMap<>();
        for (Drawing drawing : drawings(width)) {
            for (Words words : drawing.surface.texts()) {
                Box text = words.box();
                if (text.x() < -OUTSIDE
                        || text.y() < -OUTSIDE
                        || text.right() > width + OUTSIDE
                        || text.bottom() > drawing.surface.end() + OUTSIDE) {
                    faults.put(words.toString(), drawing.name);
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
            List<Words> texts = drawing.surface.texts();
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
                        || box.bottom() > drawing.surface.end() + OUTSIDE) {
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
        for (Scene scene : session.stage().scenes()) {
            session.set("view", scene.tab().value());
            session.action("reset");
            for (int i = 0; i <= 20 && session.stage().steps().canStep(); i++) {
                for (Spot spot : draw(854, Lang.EN).spots()) {
                    assertFalse(spot.explanation().zh().isBlank(), spot.key());
                    assertFalse(spot.explanation().en().isBlank(), spot.key());
                    assertFalse(spot.explanation().en().contains("-"), spot.explanation()::en);
                    assertFalse(spot.explanation().zh().contains("{"), spot.explanation()::zh);
                }
                assertFalse(session.verdict().text().en().contains("{"));
                assertFalse(session.description().zh().contains("{"));
                session.step(1);
            }
        }
    }

    @Test
    void aStepRingsWhatItFindsAndUnderlinesWhatItUses() {
        network.moveTo(10); // ∂L/∂w₁ = ∂L/∂y₁ · f′ · p

        RecordingSurface surface = draw(854, Lang.EN);

        NetworkPlaces places = places();
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
        session.action("finish");

        for (String tab : List.of("network", "graph")) {
            session.set("view", tab);
            for (String call : draw(854, Lang.EN).calls()) {
                if (call.startsWith("text ") && call.endsWith(" −2.053")) {
                    assertTrue(call.contains("BACKWARD") || tab.equals("network"), call);
                }
            }
        }
    }

    @Test
    void theTableComparesWhenAllDerivativesAreKnown() {
        network.moveTo(18);
        assertFalse(draw(854, Lang.EN).says("✓"));

        session.step(1);

        int marks = 0;
        for (String call : draw(854, Lang.EN).calls()) {
            marks += call.endsWith(" ✓") ? 1 : 0;
        }
        assertEquals(12, marks);
    }

    @Test
    void whatIsPointedAtInTheFormulaLightsUpInTheNetwork() {
        network.moveTo(14); // ∂L/∂p = ∂L/∂y₁ · f′ · w₁ + …
        String edge = "line " + at("p", places()) + " " + at("y1", places()) + " ATTENTION";
        assertFalse(startsSome(edge, draw(854, Lang.EN)));

        session.pointer().point(draw(854, Lang.EN).spot("term4"));

        assertTrue(startsSome(edge, draw(854, Lang.EN)));
    }

    @Test
    void aRowThatIsPointedAtLightsUpItsWeight() {
        String edge = "line " + at("q", places()) + " " + at("y2", places()) + " ATTENTION";
        assertFalse(startsSome(edge, draw(854, Lang.EN)));

        session.pointer().point(draw(854, Lang.EN).spot("row-dL_dr2"));

        assertTrue(startsSome(edge, draw(854, Lang.EN)));

        session.pointer().point(null);

        assertFalse(startsSome(edge, draw(854, Lang.EN)));
    }

    private static NetworkPlaces places() {
        return new NetworkPlaces(new Box(0, 0, StepView.box(0, 854).width(), 276));
    }

    private static String at(String key, NetworkPlaces places) {
        return Math.round(places.x(key)) + "," + Math.round(places.y(key));
    }

    @Test
    void theGraphShowsEveryNodeOfTheEngine() {
        session.set("view", "graph");
        session.action("finish");
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
