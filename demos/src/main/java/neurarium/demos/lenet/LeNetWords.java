package neurarium.demos.lenet;

import neurarium.kernel.Function;
import neurarium.model.LeNet5;
import neurarium.ui.Text;

/** What layers, units and classes are called. */
final class LeNetWords {
    private static final Text[] CLOTHES = {
        Text.of("T 恤", "T-shirt"),
        Text.of("裤子", "trousers"),
        Text.of("套衫", "pullover"),
        Text.of("连衣裙", "dress"),
        Text.of("外套", "coat"),
        Text.of("凉鞋", "sandal"),
        Text.of("衬衫", "shirt"),
        Text.of("运动鞋", "sneaker"),
        Text.of("包", "bag"),
        Text.of("短靴", "ankle boot")
    };

    private LeNetWords() {}

    /** The name of a class. */
    static Text label(LeNetModel model, int label) {
        return model.data().name().equals("mnist") ? Text.same("" + label) : CLOTHES[label];
    }

    /** What a layer does, with its sizes. */
    static Text layer(Unit.Layer layer, LeNet5.Design design) {
        String f = design.activation() == Function.TANH ? "tanh" : "ReLU";
        Text pool =
                design.maxPooling()
                        ? Text.of("每 2×2 取最大值", "the largest of each 2×2")
                        : Text.of("每 2×2 取平均", "the mean of each 2×2");
        int k1 = design.c1Size();
        int k3 = design.c3Size();
        int n1 = design.c1Filters();
        int n3 = design.c3Filters();
        return switch (layer) {
            case INPUT ->
                    Text.of(
                            "输入：28×28 个像素，四周补零后相当于讲义的 32×32",
                            "Input: 28×28 pixels; with zeros around them the lecture's 32×32");
            case C1 ->
                    Text.of(
                            "C1：" + n1 + " 个 " + k1 + "×" + k1 + " 卷积核，再 " + f,
                            "C1: " + n1 + " filters of " + k1 + "×" + k1 + ", then " + f);
            case S2 -> Text.of("S2：池化，" + pool.zh(), "S2: pooling, " + pool.en());
            case C3 ->
                    Text.of(
                            "C3：" + n3 + " 个卷积核，每个 " + n1 + "×" + k3 + "×" + k3 + "，再 " + f,
                            "C3: "
                                    + n3
                                    + " filters of "
                                    + n1
                                    + "×"
                                    + k3
                                    + "×"
                                    + k3
                                    + ", then "
                                    + f);
            case S4 -> Text.of("S4：池化，" + pool.zh(), "S4: pooling, " + pool.en());
            case F5 ->
                    Text.of(
                            "F5（讲义的 C5）：全连接 " + design.flat() + " → 120，" + f,
                            "F5 (the lecture's C5): full, " + design.flat() + " → 120, " + f);
            case F6 -> Text.of("F6：全连接 120 → 84，" + f, "F6: full, 120 → 84, " + f);
            case OUTPUT -> Text.of("输出：84 → 10，softmax", "Output: 84 → 10, softmax");
        };
    }

    /** A unit by its place, counted from 1. */
    static Text unit(Unit unit) {
        String place = " (" + (unit.row() + 1) + ", " + (unit.column() + 1) + ")";
        int index = unit.row() * 12 + unit.column() + 1;
        return switch (unit.layer()) {
            case INPUT -> Text.of("像素" + place, "Pixel" + place);
            case F5, F6 ->
                    Text.of(
                            unit.layer().name() + " 第 " + index + " 个",
                            unit.layer().name() + ", unit " + index);
            case OUTPUT -> Text.of("输出 " + unit.column(), "Output " + unit.column());
            default ->
                    Text.of(
                            unit.layer().name() + " 第 " + (unit.map() + 1) + " 张图" + place,
                            unit.layer().name() + ", map " + (unit.map() + 1) + place);
        };
    }
}
