package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.Text;
import neurarium.ui.WantedFile;

/** The controls of the demo. */
final class TransformerControls {
    private static final int LONGEST = 200;

    private final TransformerModel model;
    private final List<Control> controls = new ArrayList<>();
    private final List<Fold> folds;

    TransformerControls(TransformerModel model) {
        this.model = model;
        controls.add(
                Control.Choice.of(
                        "model",
                        Text.of("模型", "Model"),
                        List.of(Source.values()),
                        source -> new Control.Option(source.key, source.label),
                        model::source,
                        model::source));
        controls.add(
                new Control.Field(
                        "text",
                        Text.of("文字", "Text"),
                        model::text,
                        TransformerControls::problem,
                        model::text));
        controls.add(
                Control.Choice.of(
                        "stage",
                        Text.of("步骤", "Stage"),
                        Stage.ALL,
                        stage -> new Control.Option(stage.key, stage.label),
                        model::stage,
                        model::stage));
        whole("layer", Text.of("层", "Block"), Switches.MOST, model::layer, model::layer);
        whole("head", Text.of("头", "Head"), Switches.MOST, model::head, model::head);
        controls.add(
                new Control.Toggle(
                        "on",
                        Text.of("这个头开着", "This head is on"),
                        () -> model.switches().isOn(model.layer(), model.head()),
                        this::head));
        whole(
                "position",
                Text.of("跟踪第几个词元", "Token to follow"),
                Runs.MOST_TOKENS,
                model::position,
                model::position);
        whole("column", Text.of("列", "Column"), 512, model::column, model::column);
        controls.add(
                new Control.Action("retry", Text.of("重试", "Retry"), this::hasFailed, this::retry));
        folds =
                List.of(
                        Fold.more(
                                List.of(
                                        new Control.Field(
                                                "off",
                                                Text.of(
                                                        "关掉的头（层.头）",
                                                        "Heads that are off (block.head)"),
                                                () -> model.switches().text(),
                                                Switches::problem,
                                                text -> model.switches(Switches.of(text))),
                                        new Control.Action(
                                                "allon",
                                                Text.of("全部打开", "All heads on"),
                                                () -> !model.areAllOn(),
                                                () -> model.switches(Switches.ALL_ON)))));
    }

    private void whole(
            String key, Text label, int most, DoubleSupplier getter, IntConsumer setter) {
        controls.add(
                new Control.Whole(
                        key,
                        label,
                        1,
                        most,
                        () -> getter.getAsDouble() + 1,
                        value -> setter.accept((int) value - 1)));
    }

    private static Text problem(String text) {
        return text.length() <= LONGEST
                ? Text.NONE
                : Complaint.of(
                        "text",
                        text,
                        "最多 " + LONGEST + " 个字符。",
                        "write at most " + LONGEST + " characters.");
    }

    private void head(boolean isOn) {
        model.switches(model.switches().with(model.layer(), model.head(), isOn));
    }

    private boolean hasFailed() {
        return !model.isHere() && model.file().hasFailed();
    }

    private void retry() {
        WantedFile file = model.file();
        file.retry();
    }

    List<Control> controls() {
        return controls;
    }

    List<Fold> folds() {
        return folds;
    }

    boolean isRelevant(Control control, boolean follows) {
        return switch (control.key()) {
            case "stage", "column" -> !follows;
            case "retry" -> hasFailed();
            default -> true;
        };
    }
}
