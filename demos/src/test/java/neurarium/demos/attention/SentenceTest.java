package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private final AttentionDemo demo = new AttentionDemo();
    private final SelfModel self = demo.self();
    private final Session session = new Session("attention", demo);

    private RecordingSurface draw(double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, demo.height(width), lang);
        demo.draw(surface);
        return surface;
    }

    @Test
    void cutsAtSpacesOrElseByCharacter() {
        assertEquals(List.of("the", "cat", "sat", "."), Tokens.cut("  the cat\tsat. "));
        assertEquals(List.of("小", "猫", "累", "了", "。"), Tokens.cut("小猫累了。"));
        assertEquals(List.of("小猫", "累", "了"), Tokens.cut("小猫 累　了"));
        assertEquals(List.of("我", "爱", "GPT"), Tokens.cut("我爱GPT"));
        assertEquals(List.of("🐱", "🐶"), Tokens.cut("🐱🐶"));
        assertEquals(List.of(), Tokens.cut(" \n\t"));
    }

    @Test
    void theSameTokenHasTheSameVectorAndWordsAlikeAreAlike() {
        float[] x = Tokens.vectors(List.of("cat", "zebra", "Cat", "it", "猫"), 8, 1);
        assertArrayEquals(Arrays.copyOf(x, 8), Arrays.copyOfRange(x, 16, 24), 0);
        double length = 0;
        double likeness = 0;
        for (int c = 0; c < 8; c++) {
            length += x[c] * x[c];
            likeness += x[c] * x[24 + c];
        }
        assertEquals(8, length, 0.2);
        assertTrue(likeness / 8 > 0.5, "it and cat: " + likeness / 8);
    }

    @Test
    void opensInTheLanguageOfThePageAndLooksFromThePronoun() {
        assertEquals("it", self.tokens().get(self.row()));
        AttentionDemo chinese = new AttentionDemo();
        chinese.speaks(Lang.ZH);
        assertEquals("它", chinese.self().tokens().get(chinese.self().row()));
        assertEquals(
                List.of(),
                new Session("attention", chinese).parameters(),
                "the example is no setting of the link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1 2 3 4 5 6 7 8 9 10 11 12 13", "一二三四五六七八九十一二三"})
    void refusesNoTokenAndTooMany(String text) {
        String says = session.problem("sentence", text).en();
        assertTrue(says.contains("write 1 to 12 words with spaces between"), says);
        assertFalse(session.problem("sentence", "x".repeat(201)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "🐱🐶🏳️\u200d🌈",
                "\ud800 x \udc00",
                "\u202eabc\u202c \u200fשלום",
                "<b>&amp; \"'`",
                "nevertheless incomprehensibilities internationalization electroencephalographically"
                        + " antidisestablishmentarianism",
                "a a a a a a a a a a a a"
            })
    void bearsAnyText(String text) {
        session.open(List.of("view", "self", "sentence", text));
        for (Stage stage : Stage.values()) {
            session.set("stage", stage.key);
            assertFalse(demo.verdict().text().en().isBlank());
            assertFalse(demo.description().zh().isBlank());
            for (double width : new double[] {320, 860}) {
                RecordingSurface surface = draw(width, Lang.ZH);
                for (Box box : surface.texts()) {
                    assertTrue(box.right() < width + 26 && box.x() > -26, box::toString);
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
        var spots = draw(860, Lang.EN).spots();
        String cell = "";
        for (var spot : spots) {
            cell = spot.key().equals("m.4.1") ? spot.explanation().en() : cell;
        }
        assertTrue(cell.startsWith("“it” looks at “cat”: "), cell);
        assertTrue(cell.contains(stage.has(Stage.SOFTMAX) ? "exp(" : "·"), cell);
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
        for (var spot : draw(860, Lang.EN).spots()) {
            if (spot.key().equals("token.1")) {
                session.point(spot.key());
                Box box = spot.box();
                session.tap(new Touch(box.centerX(), box.centerY(), 860, demo.height(860)));
            }
        }
        assertEquals(1, self.row());
        session.point("m.6.2");
        assertTrue(draw(860, Lang.EN).calls().size() > 100);
        session.set("row", "12");
        assertEquals(6, self.row());
    }
}
