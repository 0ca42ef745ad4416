package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {
    private double number = 1;
    private int count = 1;
    private String word = "one";

    private final Slider slider =
            new Slider("alpha", Text.same("α"), -0.5, 2, 0.1, () -> number, v -> number = v);
    private final NumberInput whole =
            new NumberInput("seed", Text.same("seed"), 0, 99, () -> count, v -> count = v);
    private final Choice choice =
            new Choice(
                    "data",
                    Text.same("data"),
                    List.of(
                            new Option("one", Text.of("一", "one")),
                            new Option("two", Text.of("二", "two"))),
                    () -> word,
                    v -> word = v);
    private final TextField field =
            new TextField(
                    "points",
                    Text.same("points"),
                    () -> word,
                    v ->
                            v.isEmpty()
                                    ? InvalidValue.of("points", v, "不能空。", "write something.")
                                    : Text.NONE,
                    v -> word = v);

    @Test
    void aSliderTakesNumbersOfItsRangeInclusive() {
        for (String value : List.of("-0.5", "0.25", "2")) {
            slider.set(value);

            assertEquals(value, slider.get());
        }
    }

    @Test
    void aSliderRefusesWhatIsOutOfItsRange() {
        assertRefuses(slider, "2.1", "alpha = “2.1” cannot be used: give a number from −0.5 to 2.");
        assertRefuses(slider, "-1", "alpha = “-1” cannot be used: give a number from −0.5 to 2.");
        assertEquals("1", slider.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN", "1e999", "0x1", "1 1"})
    void aSliderRefusesWhatIsNoNumber(String value) {
        assertRefuses(
                slider,
                value,
                "alpha = “" + value + "” cannot be used: give a number from −0.5 to 2.");
    }

    @Test
    void aWholeTakesWholeNumbersHoweverWritten() {
        whole.set("7");
        assertEquals("7", whole.get());

        whole.set("3.0");
        assertEquals("3", whole.get());

        whole.set("1e1");
        assertEquals("10", whole.get());
    }

    @Test
    void aWholeGivesASetterOfWholeNumbersAnInt() {
        int[] size = {1};
        NumberInput sizes =
                new NumberInput("n", Text.same("n"), 1, 9, () -> size[0], n -> size[0] = n);

        sizes.set("7");

        assertEquals(7, size[0]);
        assertEquals("7", sizes.get());
        assertRefuses(sizes, "10", "n = “10” cannot be used: give a whole number from 1 to 9.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "100", "x", ""})
    void aWholeRefusesFractionsAndWhatIsOutOfItsRange(String value) {
        assertRefuses(
                whole,
                value,
                "seed = “" + value + "” cannot be used: give a whole number from 0 to 99.");
    }

    @Test
    void aChoiceTakesItsOptionsOnly() {
        choice.set("two");
        assertEquals("two", choice.get());

        assertRefuses(choice, "three", "data = “three” cannot be used: choose one of: one, two.");
        assertRefuses(choice, "Two", "data = “Two” cannot be used: choose one of: one, two.");
        assertRefuses(choice, "", "data = “” cannot be used: choose one of: one, two.");
        assertEquals("two", choice.get());
    }

    @Test
    void aChoiceBetweenValuesNamesEachByItsOption() {
        Lang[] chosen = {Lang.ZH};
        Choice languages =
                Choice.of(
                        "lang",
                        Text.same("lang"),
                        List.of(Lang.values()),
                        lang -> new Option(lang.code, Text.same(lang.tag)),
                        () -> chosen[0],
                        lang -> chosen[0] = lang);

        languages.set("en");

        assertSame(Lang.EN, chosen[0]);
        assertEquals("en", languages.get());
        assertEquals("zh-CN", languages.options.get(0).label().en());
        assertRefuses(languages, "fr", "lang = “fr” cannot be used: choose one of: zh, en.");
    }

    @Test
    void aFieldFollowsItsOwnGrammar() {
        field.set("anything");
        assertEquals("anything", field.get());

        assertRefuses(field, "", "points = “” cannot be used: write something.");
        assertEquals("anything", field.get());
    }

    @Test
    void problemsAreEmptyForWhatIsAccepted() {
        assertSame(Text.NONE, slider.problem("−0.5"));
        assertSame(Text.NONE, whole.problem("99"));
        assertSame(Text.NONE, choice.problem("one"));
        assertSame(Text.NONE, field.problem("x"));
    }

    @Test
    void problemsAreSaidInChineseToo() {
        assertEquals("alpha = “9” 无效，应为 −0.5 到 2 之间的数。", slider.problem("9").zh());
        assertEquals("seed = “x” 无效，应为 0 到 99 之间的整数。", whole.problem("x").zh());
        assertEquals("data = “x” 无效，可选：one、two。", choice.problem("x").zh());
        assertEquals("points = “” 无效，不能空。", field.problem("").zh());
    }

    private static void assertRefuses(Setting setting, String value, String message) {
        var error = assertThrows(IllegalArgumentException.class, () -> setting.set(value));

        assertEquals(message, error.getMessage());
        assertFalse(setting.problem(value).zh().isEmpty());
    }
}
