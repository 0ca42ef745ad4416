package neurarium.demos.attention;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;

/** The controls of the sentence and of the attention over it, which two tabs share. */
final class SentenceControls {
    private static final Text ADVICE =
            Text.of(
                            "写 1 到 {max} 个词，用空格隔开；没有空格时，一个汉字算一个。",
                            "write 1 to {max} words with spaces between; without spaces each Han"
                                    + " character counts as one.")
                    .with("max", Tokens.MAX);

    final Control sentence;
    final Control row;
    final Control temperature;
    final Control heads;
    final Control mask;
    final Control positions;

    /** Whether all of them have a use, as in training; else those of the stage have. */
    boolean usesAll;

    private final SelfModel self;

    SentenceControls(SelfModel self) {
        this.self = self;
        SelfAttention.Settings settings = self.settings;
        Text words = Text.of("句子（1 到 12 个词元）", "Sentence (1 to 12 tokens)");
        sentence =
                new TextField(
                                "sentence",
                                words,
                                () -> self.text,
                                SentenceControls::problem,
                                self::text)
                        .sets("row");
        Text looks = Text.of("看的词元 i", "Token i");
        IntConsumer look = token -> self.row = token - 1;
        row = new NumberInput("row", looks, 1, Tokens.MAX, () -> self.row() + 1, look).resets();
        Text t = Text.of("温度 T", "Temperature T");
        DoubleConsumer heat = value -> change(() -> settings.temperature = value);
        temperature =
                new Slider("temperature", t, 0.1, 5, 0.1, () -> settings.temperature, heat)
                        .when(from(Stage.SOFTMAX));
        Text h = Text.of("头数 h", "Heads h");
        IntConsumer split = count -> change(() -> settings.heads = count);
        heads =
                Choice.ofNumbers("heads", h, List.of(1, 2, 4), () -> settings.heads, split)
                        .when(from(Stage.HEADS));
        Text causal = Text.of("因果掩码", "Causal mask");
        Consumer<Boolean> hide = isOn -> change(() -> settings.causal = isOn);
        mask = new Toggle("mask", causal, () -> settings.causal, hide).when(from(Stage.MASK));
        Text places = Text.of("位置", "Positions");
        List<Positions> all = List.of(Positions.values());
        Consumer<Positions> place = kind -> change(() -> settings.positions = kind);
        positions =
                Choice.of("positions", places, all, p -> p.option, () -> settings.positions, place)
                        .when(from(Stage.POSITIONS));
    }

    private BooleanSupplier from(Stage stage) {
        return () -> usesAll || self.stage.has(stage);
    }

    /** Changes what the learning layer is built with, and builds it. */
    private void change(Runnable change) {
        change.run();
        self.learn.rebuild();
    }

    /** Writes the tokens, and which of them looks, from 1. */
    void state(Json out) {
        out.open("tokens", '[');
        for (String token : self.tokens) {
            out.add(token);
        }
        out.close(']').put("row", self.row() + 1);
    }

    private static Text problem(String text) {
        int count = text.length() > Tokens.MAX_LENGTH ? 0 : Tokens.cut(text).size();
        return count >= 1 && count <= Tokens.MAX
                ? Text.NONE
                : InvalidValue.of("sentence", text, ADVICE);
    }
}
