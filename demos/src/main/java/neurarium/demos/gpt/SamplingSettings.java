package neurarium.demos.gpt;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/**
 * How the next token is chosen: temperature, top-k and top-p; at first with what the model says.
 */
final class SamplingSettings {
    private double temperature = 1;
    private int topK;
    private double topP = 1;

    Sampling.Rule rule() {
        return new Sampling.Rule(temperature, topK, topP);
    }

    List<Control> controls() {
        Text heat = Text.of("温度（0 = 贪心）", "Temperature, 0 = greedy");
        Text k = Text.of("top-k（0 = 全部）", "top-k, 0 = all");
        Text p = Text.of("top-p（1 = 全部）", "top-p, 1 = all");
        return List.of(
                new Slider("temperature", heat, 0, 2, 0.1, () -> temperature, t -> temperature = t),
                new NumberInput("topk", k, 0, 100, () -> topK, value -> topK = value),
                new Slider("topp", p, 0.05, 1, 0.05, () -> topP, value -> topP = value));
    }
}
