package neurarium.demos.matrix;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The numbers of the matrices: those in sight, those for scripts, and what the page says. */
final class MatrixNumbers {
    private MatrixNumbers() {}

    static List<Control.Readout> readouts(MatrixModel model) {
        return List.of(
                new Control.Readout(
                        "updates",
                        Text.of("更新", "updates"),
                        () -> Text.same(Integer.toString(model.updates()))),
                new Control.Readout("loss", Text.same("L"), () -> Text.same(loss(model))));
    }

    private static String loss(MatrixModel model) {
        return model.loop() == null ? "–" : Numbers.fixed(model.loop().loss.value()[0], 3);
    }

    static Verdict verdict(MatrixModel model) {
        if (model.isBroken()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "形状对不上：W 有 "
                                    + model.columnsOfW()
                                    + " 列，h 有 "
                                    + model.hidden()
                                    + " 行。两者相等才能相乘。",
                            "The shapes do not fit: W has "
                                    + model.columnsOfW()
                                    + " columns and h has "
                                    + model.hidden()
                                    + " rows; they must be equal."));
        }
        if (model.hasDiverged()) {
            String lower = Numbers.brief(Math.max(0.001, model.rate() / 10));
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "发散了：L 越走越大。把 α 改成 " + lower + "，按“重来”。",
                            "Diverged: L only grew. Set α to " + lower + " and press Reset."));
        }
        if (model.hasConverged()) {
            return new Verdict(
                    Verdict.Kind.RIGHT,
                    Text.of(
                            "更新 " + model.updates() + " 次后 L 小于 0.001，循环结束。",
                            "L is below 0.001 after "
                                    + model.updates()
                                    + " updates: the loop ends."));
        }
        return new Verdict(Verdict.Kind.NEUTRAL, line(model));
    }

    /** What the line that ran last has done. */
    private static Text line(MatrixModel model) {
        if (model.last() == null) {
            return Text.of(
                    "按“走一步”，循环就运行一行。指着 h 或 y 的一格，看它是哪一行乘哪一列。",
                    "Press Step to run one line of the loop. Point at a cell of h or y to see which"
                            + " row times which column it is.");
        }
        return switch (model.last()) {
            case WHILE -> Text.of("L 还不够小，再来一轮。", "L is not small enough yet: once more.");
            case SAMPLE -> Text.of("取出样本 x 和期望输出 d。", "The examples x and the wanted d are taken.");
            case HIDDEN -> Text.of("算出 h = f(V x)。", "h = f(V x) is computed.");
            case OUTPUT -> Text.of("算出 y = f(W h)。", "y = f(W h) is computed.");
            case LOSS ->
                    Text.of(
                            "L = ‖y − d‖² = " + loss(model) + "：逐格相减，平方，相加。",
                            "L = ‖y − d‖² = "
                                    + loss(model)
                                    + ": subtract cell by cell, square, add up.");
            case BACKWARD ->
                    Text.of(
                            "反向传播得到 ∂L/∂W 和 ∂L/∂V，形状与 W、V 相同。",
                            "Backpropagation gives ∂L/∂W and ∂L/∂V, of the same shapes as W and V.");
            case UPDATE ->
                    Text.of("W 和 V 逆着梯度各走一步。", "W and V each take a step against their gradient.");
        };
    }

    static Text description(MatrixModel model) {
        String shapes =
                "V "
                        + model.hidden()
                        + "×"
                        + model.inputs()
                        + ", W "
                        + model.outputs()
                        + "×"
                        + model.columnsOfW();
        return Text.of(
                "y = f(W f(V x))，"
                        + shapes
                        + "，"
                        + model.batch()
                        + " 个样本。更新 "
                        + model.updates()
                        + " 次，L = "
                        + loss(model)
                        + "。",
                "y = f(W f(V x)), "
                        + shapes
                        + ", "
                        + model.batch()
                        + " examples. After "
                        + model.updates()
                        + " updates L = "
                        + loss(model)
                        + ".");
    }

    static List<Exercise> exercises(MatrixModel model) {
        return List.of(
                Exercise.number(
                        "parameters",
                        Text.of("参数个数", "Parameters"),
                        () -> model.inputs() * model.hidden() + model.hidden() * model.outputs(),
                        0,
                        Text.of(
                                "V 和 W 各有行数 × 列数个。",
                                "V and W each have rows times columns of them.")),
                Exercise.number(
                        "entry",
                        Text.same("(V x)₁ ="),
                        () -> model.loop() == null ? Double.NaN : model.loop().vx.value()[0],
                        0.0021,
                        Text.of(
                                "V 的第一行与 x 的第一列逐个相乘，再相加；先不过 f。",
                                "Multiply the first row of V with the first column of x one by one and add; no f yet.")));
    }

    static void state(MatrixModel model, Json out) {
        out.put("steps", model.updates()).put("updates", model.updates());
        out.put("line", model.last() == null ? "" : model.last().name().toLowerCase(Locale.ROOT));
        out.put("broken", model.isBroken()).put("diverged", model.hasDiverged());
        for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
            matrix(matrix.name(), model.values(matrix), model.columns(matrix), out);
        }
        TrainingLoop loop = model.loop();
        if (loop != null) {
            out.put("L", loop.loss.value()[0]);
            matrix("H", loop.h.value(), model.batch(), out);
            matrix("Y", loop.y.value(), model.batch(), out);
            if (model.hasGradients()) {
                matrix("dL_dW", loop.w.gradient(), model.hidden(), out);
                matrix("dL_dV", loop.v.gradient(), model.inputs(), out);
            }
        }
    }

    private static void matrix(String name, float[] values, int columns, Json out) {
        out.open(name, '[');
        for (int i = 0; i < values.length; i += columns) {
            out.open('[');
            for (int j = 0; j < columns; j++) {
                out.add(values[i + j]);
            }
            out.close(']');
        }
        out.close(']');
    }
}
