package neurarium.demos.backprop;

import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Exercise;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The lecture's network, the table of its twelve derivatives, and its loss. */
final class NetworkScene extends LectureScene {
    NetworkScene(LectureControls lecture) {
        super("network", "网络", "Network", lecture);
        exercises(
                Exercise.number(
                        "predict",
                        Text.same("∂L/∂w₁ ="),
                        () -> model.value("dL_dw1"),
                        0.006,
                        Text.of(
                                "走到 ∂L/∂y₁ 那一步，读出 y₁ 和 p：∂L/∂w₁ = 2(y₁ − d₁)·(1 − y₁²)·p（tanh 时）。",
                                "Step to ∂L/∂y₁ and read y₁ and p: with tanh, ∂L/∂w₁ = 2(y₁ −"
                                        + " d₁)·(1 − y₁²)·p.")),
                new Exercise("dead", Text.NONE, answer -> dead()));
    }

    @Override
    public Text description() {
        return Text.of(
                        "两个输入、两个隐藏神经元、两个输出的网络，右边是 12 个导数的表和损失曲线。",
                        "A network of two inputs, two hidden neurons and two outputs, beside it a"
                                + " table of 12 derivatives and the curve of the loss.")
                .then(lastStep());
    }

    /** Side by side where there is room, one below the other on a phone. */
    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = StepView.isWide(width);
        Focus focus = new Focus(model, surface.pointed());
        Box step = StepView.box(wide ? 284 : 308, width);
        NetworkView.draw(focus, new Box(0, 0, step.width(), step.y() - 8), surface);
        StepView.draw(focus, step, surface);
        double x = wide ? step.right() + StepView.GAP : 0;
        Box table = new Box(x, wide ? 0 : step.bottom() + 12, width - x, 0);
        CheckTable.Measure measure = model.isChecked() ? model::measured : null;
        CheckTable check = new CheckTable(measure, "position", focus, table, surface);
        double below = check.draw(LecturePass.DERIVATIVES);
        double top = below + (wide ? 34 : 36);
        double height = wide ? step.bottom() - LossView.BELOW - top : LossView.HEIGHT;
        return LossView.draw(model.losses, new Box(x + 34, top, width - x - 42, height), surface);
    }

    /** Whether a dead ReLU has taken the derivatives of exactly four weights. */
    private Verdict dead() {
        if (model.activation != Activation.RELU) {
            return Verdict.warning("先把激活函数换成 ReLU。", "First choose ReLU as the activation.");
        }
        int zeros = model.flatWeights(0);
        boolean p = model.value("z_p") < 0;
        boolean q = model.value("z_q") < 0;
        if (zeros == 4 && p != q) {
            return Verdict.success(
                            "正确：{dead} 死了。通向它的 {into} 导数为 0，因为斜率是 0；从它出发的 {out} 导数为 0，因为 {dead} ="
                                    + " 0。",
                            "Right: {dead} is dead. {into} have derivative 0 because the slope is"
                                    + " 0; {out} because {dead} = 0.")
                    .with("dead", p ? "p" : "q")
                    .with("into", p ? "u₁, u₂" : "v₁, v₂")
                    .with("out", p ? "w₁, r₁" : "w₂, r₂");
        }
        return Verdict.warning(
                        "现在有 {zeros} 个权重的导数是 0。让 p 或 q 里的一个（只一个）加权和小于 0，输出那层都大于 0。",
                        "Now {zeros} weights have derivative 0. Make the weighted sum of p or of q"
                                + " (one of them) negative, and keep those of both outputs positive.")
                .with("zeros", zeros);
    }
}
