package neurarium.demos.matrix;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Setting;
import neurarium.ui.Text;

/** The sizes of the matrices, and why they do not fit where they do not. */
final class Shapes {
    private final MatrixModel model;

    Shapes(MatrixModel model) {
        this.model = model;
    }

    List<Control> controls() {
        MatrixModel m = model;
        IntConsumer inputs = n -> m.sizes(n, m.hidden, m.outputs, m.batch);
        IntConsumer hidden = n -> m.sizes(m.inputs, n, m.outputs, m.batch);
        IntConsumer outputs = n -> m.sizes(m.inputs, m.hidden, n, m.batch);
        IntConsumer batch = n -> m.sizes(m.inputs, m.hidden, m.outputs, n);
        Text columns = Text.of("W 的列数", "Columns of W");
        return List.of(
                size("inputs", Text.of("输入数", "Inputs"), () -> m.inputs, inputs),
                size("hidden", Text.of("隐藏神经元", "Hidden neurons"), () -> m.hidden, hidden)
                        .sets("columnsofw"),
                size("outputs", Text.of("输出数", "Outputs"), () -> m.outputs, outputs),
                size("batch", Text.of("样本数（列）", "Examples (columns)"), () -> m.batch, batch),
                size("columnsofw", columns, () -> m.columnsOfW, m::columnsOfW));
    }

    private static Setting size(String key, Text label, IntSupplier getter, IntConsumer setter) {
        return new NumberInput(key, label, 1, MatrixModel.MAX_SIZE, getter, setter);
    }

    /** That W and h cannot be multiplied. */
    Text misfit() {
        return filled(
                Text.of(
                        "形状对不上：W 有 {columns} 列，h 有 {hidden} 行。两者相等才能相乘。",
                        "The shapes do not fit: W has {columns} columns and h has {hidden} rows;"
                                + " they must be equal."));
    }

    /** Why W and h cannot be multiplied. */
    Text whyNot() {
        return filled(
                Text.of(
                        "W [{outputs}×{columns}] · h [{hidden}×{batch}] 乘不起来：W 的一行有 {columns} 个数，h"
                                + " 的一列有 {hidden} 个数，要一一相乘再相加，两个数目必须相同。把“W 的列数”改成 {hidden}，或把隐藏层改成"
                                + " {columns}。",
                        "W [{outputs}×{columns}] · h [{hidden}×{batch}] does not exist: a row of W"
                                + " has {columns} numbers, a column of h has {hidden}. They are"
                                + " multiplied one by one and added, so both must have the same length."
                                + " Set “Columns of W” to {hidden}, or the hidden layer to"
                                + " {columns}."));
    }

    /** A text with the sizes put in. */
    Text filled(Text text) {
        return text.with("inputs", model.inputs)
                .with("hidden", model.hidden)
                .with("outputs", model.outputs)
                .with("batch", model.batch)
                .with("columns", model.columnsOfW);
    }
}
