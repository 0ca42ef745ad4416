package neurarium.demos.backprop;

import neurarium.ui.Scene;
import neurarium.ui.Steps;
import neurarium.ui.Text;

/** A scene that makes the steps of a walk. */
interface PassScene extends Scene, Steps {
    Pass pass();

    PassControls shared();

    @Override
    default void opened() {
        shared().shown = pass();
    }

    @Override
    default boolean canStep() {
        return pass().canStep();
    }

    @Override
    default void step() {
        pass().step();
    }

    @Override
    default double defaultSpeed() {
        return 2;
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
