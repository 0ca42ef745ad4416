package neurarium.demos.gpt;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** How the next token is chosen: temperature, top-k and top-p. */
final class SamplingSettings {
    private final Runnable changed;
    private double temperature = 1;
    private int topK;
    private double topP = 1;

    /** All tokens, with the model's own probabilities; {@code changed} is told of a change. */
    SamplingSettings(Runnable changed) {
        this.changed = changed;
    }

    Sampling.Rule rule() {
        return new Sampling.Rule(temperature, topK, topP);
    }

    boolean isGreedy() {
        return temperature == 0;
    }

    List<Control> controls() {
        return List.of(
                new Slider(
                        "temperature",
                        Text.of("温度（0 = 贪心）", "Temperature, 0 = greedy"),
                        0,
                        2,
                        0.1,
                        () -> temperature,
                        value -> {
                            temperature = value;
                            changed.run();
                        }),
                new NumberInput(
                        "topk",
                        Text.of("top-k（0 = 全部）", "top-k, 0 = all"),
                        0,
                        100,
                        () -> topK,
                        value -> {
                            topK = value;
                            changed.run();
                        }),
                new Slider(
                        "topp",
                        Text.of("top-p（1 = 全部）", "top-p, 1 = all"),
                        0.05,
                        1,
                        0.05,
                        () -> topP,
                        value -> {
                            topP = value;
                            changed.run();
                        }));
    }
}
