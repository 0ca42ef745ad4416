package neurarium.demos.lenet;

import java.util.List;
import java.util.function.BooleanSupplier;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Text;

/** The choice of the data set, its loading, and what is said when that fails. */
final class DataControls {
    final Control set;
    final Control stop;
    final Control retry;

    /** The number of the test image, for the scenes that show one. */
    final Control image;

    final Readout shards;
    private final LeNetModel model;

    DataControls(LeNetModel model) {
        this.model = model;
        set =
                Choice.of(
                        "data",
                        Text.of("数据集", "Data set"),
                        List.of(LeNetModel.DIGITS, "fashion"),
                        DataControls::option,
                        () -> model.data.name,
                        this::choose);
        Text number = Text.of("图片编号", "Image number");
        BooleanSupplier isLoading = () -> model.data.isLoading;
        BooleanSupplier canRetry = () -> model.data.canRetry();
        stop =
                new Action(
                                "stoploading",
                                Text.of("停止载入", "Stop loading"),
                                isLoading,
                                () -> model.data.cancel())
                        .when(isLoading);
        retry =
                new Action("retry", Text.of("重试", "Retry"), canRetry, () -> model.data.retry())
                        .when(canRetry);
        int last = Evaluation.ALL - 1;
        image =
                new NumberInput(
                        "image", number, 0, last, () -> model.testIndex, n -> model.testIndex = n);
        shards = new Readout("shards", Text.of("数据块", "shards"), this::progress);
    }

    private static Option option(String name) {
        return name.equals(LeNetModel.DIGITS)
                ? Option.of(name, "MNIST 手写数字", "MNIST, digits")
                : Option.of(name, "Fashion-MNIST 服饰", "Fashion-MNIST, clothes");
    }

    private void choose(String name) {
        if (!name.equals(model.data.name)) {
            model.data(name);
        }
    }

    /** The shards that are here, of all. */
    private Text progress() {
        DataSet data = model.data;
        if (data.isSample) {
            return Text.of("样本", "sample");
        }
        if (!data.isAsked) {
            return Text.of("未载入", "not loaded");
        }
        return data.shards() == 0
                ? Text.same("…")
                : Text.same("{here} / {all}")
                        .with("here", data.shardsLoaded())
                        .with("all", data.shards());
    }

    /** What went wrong with the data and what follows from it; empty where nothing did. */
    Text problem() {
        return model.data.problem() == null ? Text.NONE : words(model.data.problem());
    }

    static Text words(LoadProblem problem) {
        Text next =
                problem.isLast()
                        ? Text.of(
                                "先用已经到的数据；可以点“重试”。",
                                "It goes on with what has arrived; press Retry to ask again.")
                        : Text.of("稍后再试。", "It will be tried again.");
        return Text.of(
                        "{file}：第 {attempt} 次载入失败（{reason}）。{next}",
                        "{file}: attempt {attempt} failed ({reason}). {next}")
                .with("file", problem.file())
                .with("attempt", problem.attempt())
                .with("next", next)
                .with("reason", words(problem.reason()));
    }

    private static Text words(LoadProblem.Reason reason) {
        Text words =
                switch (reason.kind()) {
                    case NO_ANSWER ->
                            reason.found().startsWith("HTTP ")
                                    ? Text.same("{found}")
                                    : Text.of("没有收到", "{found}");
                    case LENGTH ->
                            Text.of("{found} 字节，应为 {expected}", "{found} bytes, not {expected}");
                    case CHECKSUM ->
                            Text.of(
                                    "CRC-32 是 {found}，应为 {expected}",
                                    "CRC-32 {found}, not {expected}");
                    case LIST -> Text.of("数据块清单的格式不对", "the list of shards is malformed");
                };
        return words.with("expected", reason.expected()).with("found", reason.found());
    }

    /** Says so where the small sample stands in for the data set. */
    Text sample() {
        return model.data.isSample
                ? Text.of(
                        "本页读不到完整的数据文件（例如从 file:// 打开），用的是随页面带来的 1000 张训练图片和 200 张测试图片。",
                        "This page cannot read the full data files (opened from file://, say): the"
                                + " 1,000 training and 200 test images that came with it serve.")
                : Text.NONE;
    }
}
