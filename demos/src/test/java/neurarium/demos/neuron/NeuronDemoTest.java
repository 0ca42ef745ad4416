package neurarium.demos.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.data.Sample;
import neurarium.demos.SceneChecks;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Lang;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronDemoTest {
    private static final double WIDTH = 860;

    private final NeuronDemo demo = new NeuronDemo();
    private final Session session = new Session("neuron", demo);

    @BeforeEach
    void open() {
        session.open(List.of());
    }

    @Test
    void stateHasTheNumbersUnderTheirNames() {
        set("w1", "1", "w2", "1", "b", "-3", "x1", "2", "x2", "2", "activation", "linear");

        assertEquals(
                "{\"x1\":2,\"x2\":2,\"w1\":1,\"w2\":1,\"b\":-3,\"z\":1,\"y\":1,"
                        + "\"loss\":2,\"steps\":0,\"correct\":2,\"diverged\":false,"
                        + "\"separable\":true,\"rows\":["
                        + "{\"x1\":1,\"x2\":1,\"d\":-1,\"y\":-1},"
                        + "{\"x1\":1,\"x2\":2,\"d\":-1,\"y\":0},"
                        + "{\"x1\":2,\"x2\":1,\"d\":-1,\"y\":0},"
                        + "{\"x1\":2,\"x2\":2,\"d\":1,\"y\":1}]}",
                session.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 2 -3", " 2, 2, −3 ", "1,1,-2", "2，2，-3"})
    void theExerciseTakesEveryAnd(String answer) {
        assertEquals(Verdict.Status.SUCCESS, session.exercise("and", answer).status());
    }

    @Test
    void theExerciseNamesTheFirstWrongRow() {
        Verdict verdict = session.exercise("and", "1 1 -1");

        assertEquals(Verdict.Status.WARNING, verdict.status());
        assertEquals("Not yet: at (0, 1) z = 0, y = +1, where −1 is wanted.", verdict.text().en());
        assertTrue(session.exercise("and", "0 0 -1").text().en().contains("(1, 1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 2", "2 2 -3 1", "a b c", "0.5 0.5 -1", "2 2 --3"})
    void theExerciseAsksForThreeWholeNumbers(String answer) {
        assertEquals(Verdict.Status.NEUTRAL, session.exercise("and", answer).status());
    }

    @Test
    void controlKeysAreUnique() {
        Set<String> keys = new HashSet<>();
        for (Control control : session.settings().all()) {
            assertTrue(keys.add(control.key()), control::key);
        }
    }

    @Test
    void everySettingAcceptsItsOwnValue() {
        for (Control control : session.settings().all()) {
            if (control instanceof Setting setting) {
                String value = setting.get();

                assertEquals("", setting.problem(value).en());
                setting.set(value);

                assertEquals(value, setting.get(), setting::key);
            }
        }
    }

    @Test
    void everyOptionCanBeChosen() {
        for (Control control : session.settings().all()) {
            if (control instanceof Choice choice) {
                for (Option option : choice.options) {
                    session.set(choice.key(), option.value());

                    assertEquals(option.value(), session.get(choice.key()));
                }
            }
        }
    }

    @Test
    void aLinkCarriesTheWholeState() {
        set("seed", "9", "w1", "1.25", "data", "free", "points", "0 0 -; 1.5 -0.5 +");
        set("activation", "relu", "alpha", "0.3", "x1", "0.07", "class", "-1");
        NeuronDemo other = new NeuronDemo();
        Session opened = new Session("neuron", other);

        List<Text> complaints = opened.open(session.settings().parameters());

        assertEquals(List.of(), complaints);
        assertEquals(session.settings().parameters(), opened.settings().parameters());
        assertEquals(session.state(), opened.state());
    }

    @Test
    void onlyWhatMattersNowIsShown() {
        assertFalse(isShown("class"));
        assertFalse(isShown("points"));
        assertTrue(isShown("alpha"));

        set("data", "free", "search", "random");

        assertTrue(isShown("class"));
        assertTrue(isShown("points"));
        assertFalse(isShown("alpha"));
    }

    @Test
    void aTapInFreeModeAddsAPointOfTheChosenClass() {
        set("points", "", "data", "free");

        session.pointer().tap(at(0.5, 1.25));
        set("class", "-1");
        session.pointer().tap(at(-1, 3));

        assertEquals(List.of(new Sample(0.5, 1.25, 1), new Sample(-1, 3, -1)), demo.model.samples);
    }

    @Test
    void aLongPressInFreeModeRemovesThePoint() {
        set("points", "0 0 -; 2 2 +", "data", "free");

        session.pointer().longPress(at(1.9, 2.1));

        assertEquals("0 0 -", session.get("points"));
    }

    @Test
    void aLongPressElsewhereRemovesNothing() {
        session.pointer().longPress(at(1, 1));
        set("points", "0 0 -; 2 2 +", "data", "free");
        session.pointer().longPress(at(1, 1));
        session.pointer().longPress(new Touch(5, 5, WIDTH));

        assertEquals("0 0 -; 2 2 +", session.get("points"));
    }

    @Test
    void aDragMovesTheInput() {
        session.pointer().drag(at(0.25, 2.75));

        assertEquals("0.25", session.get("x1"));
        assertEquals("2.75", session.get("x2"));
    }

    @Test
    void aDragIsHeardAsAChangeOfTheInput() {
        List<String> heard = SceneChecks.changes(session);

        session.pointer().drag(at(0.25, 2));
        session.pointer().release();

        assertEquals(List.of("x1=0.25"), heard, "x2 was 2 already");
    }

    @Test
    void aPointThatIsPlacedIsHeardAsAChange() {
        set("points", "", "data", "free");
        List<String> heard = SceneChecks.changes(session);

        session.pointer().tap(at(0.5, 1.25));

        assertEquals(List.of("points=0.5 1.25 +"), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradient", "random", "hand"})
    void resetReturnsToTheParametersOfTheLink(String search) {
        Session other = new Session("neuron", new NeuronDemo());
        other.open(List.of("w1", "1.25", "search", search, "b", "-2"));
        other.step(5);
        other.set("w1", "3");

        other.action("reset");

        assertEquals("1.25", other.get("w1"));
        assertEquals("-2", other.get("b"));
        assertTrue(other.state().contains("\"steps\":0,"), other::state);
    }

    @Test
    void resetAfterANewSeedReturnsToItsParameters() {
        session.action("newseed");
        String w1 = session.get("w1");
        session.step(5);

        session.action("reset");

        assertEquals(w1, session.get("w1"));
    }

    @Test
    void refusesAPointBeyondThePlaneAndSaysHowToWriteOne() {
        assertEquals(
                Text.of(
                        "points = “3.01 0 +” 无效，每个点写作“x₁ x₂ +”或“x₁ x₂ -”，坐标在 −1 到 3 之间，点与点用分号隔开。",
                        "points = “3.01 0 +” cannot be used: write each point as “x₁ x₂ +” or “x₁"
                                + " x₂ -”, with coordinates from −1 to 3, and semicolons between"
                                + " points."),
                session.settings().problem("points", "0 0 -; 3.01 0 +"));
    }

    @Test
    void aDragBeyondThePlaneStopsAtItsEdge() {
        session.pointer().drag(new Touch(-500, 5000, WIDTH));

        assertEquals("-1", session.get("x1"));
        assertEquals("-1", session.get("x2"));
    }

    @Test
    void aTapOnATableMovesTheInput() {
        session.pointer().tap(at(1, 2));

        assertEquals("1", session.get("x1"));
        assertEquals("2", session.get("x2"));
        assertEquals(4, demo.model.samples.size());
    }

    @Test
    void aTapBesideThePlaneDoesNothing() {
        set("data", "free");
        String before = session.state();

        session.pointer().tap(new Touch(5, 5, WIDTH));

        assertEquals(before, session.state());
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 620, 860, 1200})
    void thePlaneAloneIsGrabbed(double width) {
        NeuronLayout layout = NeuronLayout.of(width);

        assertTrue(isGrabbed(layout.plane(), width));
        assertFalse(isGrabbed(layout.network(), width));
        assertFalse(isGrabbed(layout.table(), width));
    }

    private boolean isGrabbed(Box box, double width) {
        return session.pointer().captures(new Touch(box.centerX(), box.centerY(), width));
    }

    @Test
    void saysHowFarTheDescentIs() {
        assertVerdict(
                Verdict.Status.NEUTRAL,
                "2 / 4 right. Each step moves w₁, w₂ and b a little against the gradient.",
                "现在对 2 / 4。每一步让 w₁、w₂、b 逆着梯度挪一点。");
    }

    @Test
    void saysHowFarTheRandomSearchIs() {
        set("search", "random");

        assertVerdict(
                Verdict.Status.NEUTRAL,
                "2 / 4 right. Each step tries random parameters and keeps the better.",
                "现在对 2 / 4。每一步随机试一组参数，更好才留下。");
    }

    @Test
    void saysWhatToDoByHand() {
        set("search", "hand");

        assertVerdict(
                Verdict.Status.NEUTRAL,
                "Drag w₁, w₂ and b until every orange point lies where z ≥ 0.",
                "拖动 w₁、w₂、b，让橙色的点都落在 z ≥ 0 的一侧。");
    }

    @Test
    void saysWhenAllRowsAreRight() {
        set("w1", "1", "w2", "1", "b", "-3.5");

        assertVerdict(
                Verdict.Status.SUCCESS,
                "All 4 rows are right: the line z = 0 separates the classes.",
                "4 行全部正确：直线 z = 0 把两类分开了。");
    }

    @Test
    void saysWhyXorCannotBeDone() {
        set("data", "xor", "w1", "1", "w2", "1", "b", "-0.5");

        assertVerdict(
                Verdict.Status.WARNING,
                "One neuron cannot do this (3 of 4 right): the point (0.5, 0.5) lies among orange"
                        + " and among blue points, so it would need z ≥ 0 and z < 0 at once.",
                "一个神经元做不到（现在对 3 / 4）：点 (0.5, 0.5) 既在橙色点之间，又在蓝色点之间，必须同时满足 z ≥ 0 和 z < 0。");
    }

    @Test
    void saysThatItDivergedAndWhatToTry() {
        set("activation", "linear", "alpha", "0.3");

        session.step(1000);

        assertVerdict(
                Verdict.Status.WARNING,
                "Diverged: the next step would leave ±20. The run stops here. Set α to 0.03 and"
                        + " press Reset.",
                "发散了：下一步会让参数超出 ±20，所以停在这里。把 α 调到 0.03，再按“重来”。");
    }

    @Test
    void playsOnAfterTheAdviceOnDivergenceIsTaken() {
        set("activation", "linear", "alpha", "0.3");
        session.step(1000);

        set("alpha", "0.01");

        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
        assertTrue(session.stage().steps().canStep());
    }

    @Test
    void saysThatAStepFunctionIsFlat() {
        set("activation", "step");

        assertVerdict(
                Verdict.Status.WARNING,
                "A step is flat except at its jump: f′(z) = 0, so the gradient is 0 and descent"
                        + " cannot move. Choose tanh, or random search.",
                "阶跃函数除了跳变处都是平的：f′(z) = 0，梯度也是 0，梯度下降寸步难行。换成 tanh，或用随机搜索。");
    }

    @Test
    void saysThatNoPointPullsOnRelu() {
        set("activation", "relu", "w1", "-1", "w2", "-1", "b", "0");

        assertVerdict(
                Verdict.Status.WARNING,
                "The gradient is 0 here: points with z < 0 do not pull. ReLU never outputs −1: each"
                        + " of the 3 rows with d = −1 adds at least 1, so L cannot fall below 3."
                        + " Choose tanh, or move b by hand.",
                "梯度为 0，再走也不动：z < 0 的点不起作用。ReLU 给不出 −1：d = −1 的 3 行每行至少给 L 加 1，"
                        + "所以 L 降不到 3 以下。换成 tanh，或手动移动 b。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradient", "random"})
    void saysHowFarTheLossCanFallWhereTheOutputNeverIsMinusOne(String search) {
        set("activation", "sigmoid", "search", search, "w1", "0", "w2", "0", "b", "-0.5");

        assertVerdict(
                Verdict.Status.WARNING,
                "3 / 4 right. Sigmoid never outputs −1: each of the 3 rows with d = −1 adds at"
                        + " least 1, so L cannot fall below 3. Choose tanh.",
                "现在对 3 / 4。sigmoid 给不出 −1：d = −1 的 3 行每行至少给 L 加 1，所以 L 降不到 3 以下。换成 tanh。");
    }

    @Test
    void saysWhyTheLossStaysHighThoughAllRowsAreRight() {
        set("data", "or", "activation", "sigmoid", "w1", "8", "w2", "8", "b", "-5");

        assertVerdict(
                Verdict.Status.SUCCESS,
                "All 4 rows are right: the line z = 0 separates the classes. Sigmoid never outputs"
                        + " −1: the row with d = −1 adds at least 1, so L cannot fall below 1.",
                "4 行全部正确：直线 z = 0 把两类分开了。sigmoid 给不出 −1：d = −1 的那一行至少给 L 加 1，所以 L 降不到 1 以下。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "tanh", "linear"})
    void saysNothingOfALimitWhereTheOutputCanBeMinusOne(String activation) {
        set("search", "random", "activation", activation);

        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
        assertFalse(session.verdict().text().en().contains("cannot fall"));
    }

    @Test
    void saysNothingOfALimitWhereNoRowWantsMinusOne() {
        set("points", "0 0 +; 1 1 +", "data", "free", "activation", "sigmoid");
        set("w1", "1", "w2", "1", "b", "-1");

        assertEquals(Verdict.Status.NEUTRAL, session.verdict().status());
    }

    @Test
    void asksForAFirstPoint() {
        set("points", "", "data", "free");

        assertVerdict(
                Verdict.Status.NEUTRAL,
                "Click the plane to place a first point.",
                "在平面上点一下，放下第一个点。");
    }

    @Test
    void describesThePictureInWords() {
        set("w1", "1", "w2", "-1", "b", "0.5", "activation", "linear", "points", "0 1 +");
        set("data", "free");

        assertEquals(
                "A neuron with two inputs: w₁ = 1.00, w₂ = −1.00, b = 0.50. Now x = (2.00, 2.00),"
                        + " z = 0.50, y = 0.50. Rows: (0, 1) d = +1, y = −0.50; L = 2.250.",
                session.description().en());
        assertEquals(
                "一个有两个输入的神经元：w₁ = 1.00, w₂ = −1.00, b = 0.50。现在 x = (2.00, 2.00), z = 0.50,"
                        + " y = 0.50。各行：(0, 1) d = +1, y = −0.50; L = 2.250。",
                session.description().zh());
    }

    @Test
    void readoutsFollowTheRun() {
        set("w1", "0", "w2", "0", "b", "0");
        session.step(1);

        // the gradient is (4, 4, 4), so all are −0.2 and z = −0.6, −0.8, −0.8, −1
        assertEquals(List.of("1", "3.405", "3 / 4"), readouts());
    }

    @Test
    void pressingStepMovesThePicture() {
        RecordingSurface before = surface();

        session.action("step");
        RecordingSurface after = surface();

        assertFalse(before.calls().equals(after.calls()));
        assertTrue(after.says(" = " + readouts().get(1)), after.calls()::toString);
    }

    private List<String> readouts() {
        List<String> readouts = new ArrayList<>();
        for (Readout readout : session.stage().readouts()) {
            readouts.add(readout.value().en());
        }
        return readouts;
    }

    private RecordingSurface surface() {
        return RecordingSurface.of(session, WIDTH, Lang.EN);
    }

    private void set(String... keysAndValues) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            session.set(keysAndValues[i], keysAndValues[i + 1]);
        }
    }

    private boolean isShown(String key) {
        for (Control control : session.settings().all()) {
            if (control.key().equals(key)) {
                return session.stage().isShown(control);
            }
        }
        throw new IllegalArgumentException("no control " + key);
    }

    private void assertVerdict(Verdict.Status kind, String en, String zh) {
        assertEquals(new Verdict(kind, Text.of(zh, en)), session.verdict());
    }

    /** A touch of a point of the plane. */
    private Touch at(double x1, double x2) {
        var plot = NeuronLayout.of(WIDTH).planePlot();
        return new Touch(plot.x().pixel(x1), plot.y().pixel(x2), WIDTH);
    }
}
