package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfSceneTest {
    private final AttentionDemo demo = new AttentionDemo();
    private final SelfModel self = demo.self;
    private final Session session = new Session("attention", demo);

    private RecordingSurface draw(double width, Lang lang) {
        return RecordingSurface.of(session, width, lang);
    }

    @Test
    void opensInTheLanguageOfThePageAndLooksFromThePronoun() {
        assertEquals("it", self.tokens.get(self.row()));
        AttentionDemo chinese = new AttentionDemo();
        chinese.setLanguage(Lang.ZH);
        assertEquals("它", chinese.self.tokens.get(chinese.self.row()));
        assertEquals(
                List.of(),
                new Session("attention", chinese).settings().parameters(),
                "the example is no setting of the link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1 2 3 4 5 6 7 8 9 10 11 12 13", "一二三四五六七八九十一二三"})
    void refusesNoTokenAndTooMany(String text) {
        String says = session.settings().problem("sentence", text).en();
        assertTrue(says.contains("write 1 to 12 words with spaces between"), says);
        assertFalse(session.settings().problem("sentence", "x".repeat(201)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "🐱🐶🏳️\u200d🌈",
                "\ud800 x \udc00",
                "\u202eabc\u202c \u200fשלום",
                "<b>&amp; \"'`",
                "nevertheless incomprehensibilities internationalization"
                        + " electroencephalographically antidisestablishmentarianism",
                "a a a a a a a a a a a a"
            })
    void bearsAnyText(String text) {
        session.open(List.of("view", "self", "sentence", text));
        for (Stage stage : Stage.values()) {
            session.set("stage", stage.key);
            assertFalse(session.verdict().text().en().isBlank());
            assertFalse(session.description().zh().isBlank());
            for (double width : new double[] {320, 860}) {
                RecordingSurface surface = draw(width, Lang.ZH);
                for (RecordingSurface.Words words : surface.texts()) {
                    Box box = words.box();
                    assertTrue(box.right() < width + 3 && box.x() > -3, words::toString);
                }
            }
        }
        assertFalse(session.state().contains("NaN"));
        session.set("view", "learn");
        session.step(3);
        draw(320, Lang.EN);
    }

    @Test
    void aStepSwitchesTheNextStageOn() {
        session.open(List.of("view", "self"));
        assertEquals(Stage.COSINE, self.stage);
        assertTrue(draw(860, Lang.EN).says("S = cos(xᵢ, xⱼ)"));
        session.step(1);
        assertTrue(draw(860, Lang.EN).says("S = X Xᵀ"));
        session.step(1);
        assertTrue(draw(860, Lang.EN).says("√8 ≈ 2.83"));
        session.step(5);
        assertEquals(Stage.POSITIONS, self.stage);
        session.step(1);
        assertEquals(Stage.COSINE, self.stage);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyCellSaysWhatItIsMadeOf(Stage stage) {
        session.open(List.of("view", "self", "stage", stage.key));
        String cell = draw(860, Lang.EN).spot("m.4.1").explanation().en();
        assertTrue(cell.startsWith("“it” looks at “cat”: "), cell);
        assertTrue(cell.contains(stage.has(Stage.SOFTMAX) ? "exp(" : "·"), cell);
    }

    @Test
    void aControlIsShownOnceItHasAnEffect() {
        session.open(List.of("view", "self"));
        assertFalse(isShown("mask"));
        session.set("stage", "mask");
        assertTrue(isShown("mask"));
        assertFalse(isShown("positions"));
        session.set("view", "learn");
        assertTrue(isShown("positions"), "training uses all of them");
        session.set("view", "self");
        assertFalse(isShown("positions"));
    }

    private boolean isShown(String key) {
        return session.stage().isShown(session.settings().get(key));
    }

    @Test
    void resetReturnsToTheStageAndTheTokenOfTheLink() {
        session.open(List.of("view", "self", "stage", "qkv", "row", "2"));
        session.step(2);
        session.set("row", "4");
        session.action("reset");
        assertEquals(Stage.QKV, self.stage);
        assertEquals(1, self.row());
    }

    @Test
    void theMaskedWeightsAreZero() {
        session.open(List.of("view", "self", "stage", "mask"));
        SelfAttention run = self.run();
        int count = 0;
        for (float weight : run.weights[0]) {
            count += weight == 0 ? 0 : 1;
        }
        assertEquals(28, count);
        session.set("mask", "0");
        assertTrue(self.run().weight(0, 0, 6) > 0);
    }

    @Test
    void pressingATokenMakesItLook() {
        session.open(List.of("view", "self"));
        RecordingSurface surface = draw(860, Lang.EN);
        session.pointer().press(surface.spot("token.1"), 860);
        assertEquals(1, self.row());
        List<String> calls = draw(860, Lang.EN).calls();
        session.pointer().point(surface.spot("m.6.2"));
        assertEquals(1, self.row(), "pointing looks from there without choosing it");
        assertNotEquals(calls, draw(860, Lang.EN).calls());
        session.pointer().press(surface.spot("m.6.2"), 860);
        assertEquals(6, self.row());
        session.pointer().press(surface.spot("stage.heads"), 860);
        assertEquals(Stage.HEADS, self.stage);
        session.pointer().press(draw(860, Lang.EN).spot("head.1"), 860);
        assertEquals("2", session.get("head"));
        session.set("row", "12");
        assertEquals(6, self.row());
    }
}
