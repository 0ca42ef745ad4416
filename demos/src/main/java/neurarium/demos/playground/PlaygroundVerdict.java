package neurarium.demos.playground;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the run: how far it is, what went wrong, and what to try. */
final class PlaygroundVerdict {
    private static final double GOOD = 0.97;
    private static final double SMALL = 0.015;

    private PlaygroundVerdict() {}

    static Verdict of(PlaygroundModel model, Preset preset) {
        if (model.hasDiverged()) {
            return new Verdict(Verdict.Kind.TROUBLE, preset.why.then(diverged(model)));
        }
        if (model.points().size() == 0) {
            return new Verdict(Verdict.Kind.NEUTRAL, nothing(model));
        }
        boolean begun = model.training().epoch() > 0;
        if (begun && isSolved(model)) {
            return new Verdict(Verdict.Kind.RIGHT, solved(model).then(preset.why));
        }
        if (preset != Preset.NONE) {
            return new Verdict(Verdict.Kind.NEUTRAL, preset.why);
        }
        return new Verdict(Verdict.Kind.NEUTRAL, begun ? onTheWay(model) : start());
    }

    /** Whether the network does what is wanted on the points it is judged by. */
    static boolean isSolved(PlaygroundModel model) {
        Evaluation now = model.evaluation();
        double loss = Double.isNaN(now.testLoss()) ? now.trainLoss() : now.testLoss();
        return model.points().isRegression()
                ? loss < SMALL
                : PlaygroundNumbers.share(model) >= GOOD;
    }

    private static Text diverged(PlaygroundModel model) {
        String rate = Numbers.brief(model.settings.rate);
        String lower = Numbers.brief(Math.max(0.0001, model.settings.rate / 10));
        return Text.of(
                "发散了：α = " + rate + " 时损失越走越大，权重停在最后的有限值。把 α 改成 " + lower + "，按“重来”。",
                "Diverged: at α = "
                        + rate
                        + " the loss only grew; the weights are the last finite ones. Set α to "
                        + lower
                        + " and press Reset.");
    }

    private static Text nothing(PlaygroundModel model) {
        return switch (model.settings.source) {
            case DRAWN ->
                    Text.of(
                            "在平面上点一下或拖动，画几个点；长按或按住 Shift 点击可删去。",
                            "Click or drag in the plane to draw points; a long press or Shift and"
                                    + " click removes one.");
            case OWN ->
                    Text.of(
                            "把表格粘贴到右边，或打开一个 CSV 文件。数据不会离开本机。",
                            "Paste a table at the right, or open a CSV file. It never leaves this"
                                    + " device.");
            default ->
                    Text.of(
                            "这个函数在画面里处处没有定义，没有点可画。",
                            "This function is nowhere defined in the picture: there are no"
                                    + " points.");
        };
    }

    private static Text start() {
        return Text.of(
                "每个小图是一个神经元眼中的平面。按“播放”看它们怎样分工；点一条边可以亲手改权重。",
                "Every small picture is the plane as one neuron sees it. Press Play and watch them"
                        + " share the work; press an edge to change its weight yourself.");
    }

    private static Text solved(PlaygroundModel model) {
        return model.points().isRegression()
                ? Text.of("曲面学到了。", "The surface is learned.")
                : Text.of(
                        Numbers.fixed(100 * PlaygroundNumbers.share(model), 1) + " % 的点判对了。",
                        Numbers.fixed(100 * PlaygroundNumbers.share(model), 1)
                                + " % of the points are right.");
    }

    private static Text onTheWay(PlaygroundModel model) {
        Evaluation now = model.evaluation();
        boolean overfits = now.testLoss() > 2 * now.trainLoss() + 0.05 && now.trainLoss() < 0.1;
        if (overfits) {
            return Text.of(
                    "训练损失小，测试损失大：网络背下了训练点。加 L2、减神经元，或多要些点。",
                    "Low training loss, high test loss: the network learned its points by heart."
                            + " Add L2, take fewer neurons, or more points.");
        }
        return Text.of(
                "第 " + model.training().epoch() + " 轮。指着任何一个神经元，大图就换成它眼中的平面。",
                "Epoch "
                        + model.training().epoch()
                        + ". Point at any neuron: the large map shows the plane as it sees it.");
    }
}
