package neurarium.demos.backprop;

import neurarium.ui.Scene;
import neurarium.ui.Text;

/** A scene that makes the steps of a walk. */
abstract class PassScene extends Scene {
    final Pass pass;
    private final PassControls shared;

    PassScene(String key, String zh, String en, Pass pass, PassControls shared) {
        super(key, zh, en);
        this.pass = pass;
        this.shared = shared;
        steps(2, pass::canStep, pass::step);
    }

    @Override
    public void opened() {
        shared.shown = pass;
    }

    /** The last step in words. */
    static Text lastStep(Pass pass) {
        Formula formula = new Focus(pass, "").formula;
        if (formula == null) {
            return pass.position() == 0
                    ? Text.of("还没有开始。", "Not begun.")
                    : Text.of("权重刚刚更新。", "The weights have just been updated.");
        }
        Rule rule = pass.current().rule();
        Text words =
                rule == Rule.NONE
                        ? Text.of("第 {n} 步：{formula}。", "Step {n}: {formula}.")
                        : Text.of("第 {n} 步：{formula}，用{rule}。", "Step {n}: {formula}, by: {rule}.");
        return words.with("n", pass.position())
                .with("rule", rule.label)
                .with("formula", formula.line());
    }
}
