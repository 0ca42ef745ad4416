package neurarium.demos.backprop;

import java.util.List;
import neurarium.model.Activation;
import neurarium.ui.Exercise;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The exercises of the lesson. */
final class BackpropExercises {
    private BackpropExercises() {}

    static List<Exercise> of(BackpropState state) {
        return List.of(
                Exercise.number(
                        "predict",
                        Text.of("∂L/∂w₁ =", "∂L/∂w₁ ="),
                        () -> state.network.value("dL_dw1"),
                        0.006,
                        Text.of(
                                "走到 ∂L/∂y₁ 那一步，读出 y₁ 和 p：∂L/∂w₁ = 2(y₁ − d₁)·(1 − y₁²)·p（tanh 时）。",
                                "Step to ∂L/∂y₁ and read y₁ and p: with tanh, ∂L/∂w₁ = 2(y₁ − d₁)·(1"
                                        + " − y₁²)·p.")),
                new Exercise("dead", Text.NONE, answer -> dead(state.network)));
    }

    /** Whether a dead ReLU has taken the derivatives of exactly four weights. */
    private static Verdict dead(NetworkModel model) {
        if (model.numbers().activation() != Activation.RELU) {
            return trouble(Text.of("先把激活函数换成 ReLU。", "First choose ReLU as the activation."));
        }
        int zeros = model.numbers().flatWeights(0);
        boolean p = model.value("z_p") < 0;
        boolean q = model.value("z_q") < 0;
        if (zeros == 4 && p != q) {
            String dead = p ? "p" : "q";
            String into = p ? "u₁, u₂" : "v₁, v₂";
            String out = p ? "w₁, r₁" : "w₂, r₂";
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "正确："
                                    + dead
                                    + " 死了。通向它的 "
                                    + into
                                    + " 导数为 0，因为斜率是 0；从它出发的 "
                                    + out
                                    + " 导数为 0，因为 "
                                    + dead
                                    + " = 0。",
                            "Right: "
                                    + dead
                                    + " is dead. "
                                    + into
                                    + " have derivative 0 because the slope is 0; "
                                    + out
                                    + " because "
                                    + dead
                                    + " = 0."));
        }
        return trouble(
                Text.of(
                        "现在有 " + zeros + " 个权重的导数是 0。让 p 或 q 里的一个（只一个）加权和小于 0，输出那层都大于 0。",
                        "Now "
                                + zeros
                                + " weights have derivative 0. Make the weighted sum of p or of q"
                                + " (one of them) negative, and keep those of both outputs"
                                + " positive."));
    }

    private static Verdict trouble(Text text) {
        return new Verdict(Verdict.Kind.TROUBLE, text);
    }
}
