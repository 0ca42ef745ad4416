package neurarium.demos.backprop;

import neurarium.ui.Text;

/** The picture in words, for those who do not see it. */
final class BackpropDescription {
    private BackpropDescription() {}

    static Text of(BackpropState state) {
        Text what =
                switch (state.tab) {
                    case NETWORK ->
                            Text.of(
                                    "两个输入、两个隐藏神经元、两个输出的网络，右边是 12 个导数的表和损失曲线。",
                                    "A network of two inputs, two hidden neurons and two outputs,"
                                            + " beside it a table of 12 derivatives and the curve of"
                                            + " the loss.");
                    case GRAPH ->
                            Text.of(
                                    "同一个网络的计算图：每个乘法、加法、激活是一个节点。",
                                    "The same network as a computational graph: a node for each"
                                            + " product, sum and activation.");
                    case EXPRESSION ->
                            Text.of(
                                    "算式 " + state.expression.text() + " 的计算图。",
                                    "The computational graph of " + state.expression.text() + ".");
                };
        return what.then(walk(state.pass()));
    }

    private static Text walk(Pass pass) {
        Gaze gaze = new Gaze(pass, "");
        if (gaze.formula() == null) {
            return Text.of(
                    pass.position() == 0 ? "还没有开始。" : "权重刚刚更新。",
                    pass.position() == 0 ? "Not begun." : "The weights have just been updated.");
        }
        String rule = pass.current().rule().label.zh();
        String line = gaze.formula().line();
        return Text.of(
                "第 " + pass.position() + " 步：" + line + (rule.isEmpty() ? "。" : "，用" + rule + "。"),
                "Step "
                        + pass.position()
                        + ": "
                        + line
                        + (rule.isEmpty()
                                ? "."
                                : ", by: " + pass.current().rule().label.en() + "."));
    }
}
