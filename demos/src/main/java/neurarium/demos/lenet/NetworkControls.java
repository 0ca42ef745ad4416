package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Text;

/** What the scenes share: the model, its controls and numbers, and the picture of its maps. */
final class NetworkControls {
    final LeNetModel model;
    final DataControls data;
    final WeightControls weights;
    final DesignControls design;
    final NetworkView maps;
    final List<Readout> readouts;

    NetworkControls(LeNetModel model) {
        this.model = model;
        data = new DataControls(model);
        weights = new WeightControls(model);
        design = new DesignControls(model);
        maps = new NetworkView(model);
        readouts =
                List.of(
                        new Readout("tested", Text.of("测试正确率", "test accuracy"), this::accuracy),
                        new Readout("loss", Text.same("L"), this::loss),
                        new Readout("examples", Text.of("训练样本", "examples"), this::examples),
                        data.shards);
    }

    /** The accuracy of the weights as they are, or of the last test in training. */
    private Text accuracy() {
        Evaluation latest = model.latestTest();
        if (latest == null || latest.seen == 0) {
            return Text.same("–");
        }
        Text share =
                latest.seen == Evaluation.ALL
                        ? Text.same("{share} %")
                        : Text.of("{share} %（{seen} 张）", "{share} % of {seen}");
        return share.with("share", Numbers.fixed(100 * latest.accuracy(), 2))
                .with("seen", latest.seen);
    }

    private Text loss() {
        boolean isNone = model.training.steps == 0;
        return Text.same(isNone ? "–" : Numbers.fixed(model.training.loss, 3));
    }

    private Text examples() {
        int n = model.training.examples;
        return Text.of("{n}（{epochs} 轮）", "{n} ({epochs} epochs)")
                .with("n", n < 10000 ? "" + n : Numbers.fixed(n / 1000.0, 1) + "k")
                .with("epochs", Numbers.fixed(model.training.epochs(model.data), 1));
    }
}
