package neurarium.demos.backprop;

import neurarium.ui.Box;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
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

    /**
     * Draws a graph and the step below it; a phone has the step above, in sight while its numbers
     * come.
     *
     * @return what is left at the right of the step, or below the graph
     */
    final Box draw(Focus focus, Diagram diagram, Surface surface) {
        double width = surface.width();
        boolean wide = StepView.isWide(width);
        double above = wide ? 0 : StepView.box(0, width).bottom() + 10;
        double below = GraphView.draw(focus, diagram, above, surface);
        Box step = StepView.box(wide ? below + 10 : 0, width);
        StepView.draw(focus, step, surface);
        double x = step.right() + StepView.GAP;
        return wide ? new Box(x, step.y(), width - x, step.height()) : new Box(0, below, width, 0);
    }

    /** The last step in words. */
    final Text lastStep() {
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
