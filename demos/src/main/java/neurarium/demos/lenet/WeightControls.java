package neurarium.demos.lenet;

import java.util.List;
import java.util.Map;
import neurarium.demos.Options;
import neurarium.demos.lenet.StartWeights.Misfit;
import neurarium.io.Safetensors;
import neurarium.nn.Parameters;
import neurarium.tensor.Tensor;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.FileProblem;
import neurarium.ui.OpenedFile;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Text;
import neurarium.ui.Upload;

/** The weights that a run begins with, saved to a file and opened from one. */
final class WeightControls {
    final Control start;
    final Section files;
    private final LeNetModel model;

    /** What was wrong with the file that was opened last, or what of it was not used. */
    Text problem = Text.NONE;

    WeightControls(LeNetModel model) {
        this.model = model;
        start =
                Choice.of(
                        "weights",
                        Text.of("起始权重", "Weights to begin with"),
                        List.of(StartWeights.Source.values()),
                        WeightControls::option,
                        () -> model.weights.source,
                        model::weights);
        Control save =
                new Action(
                        "save",
                        Text.of("保存权重", "Save weights"),
                        () -> model.files != null,
                        () -> model.files.save("lenet5.safetensors", model.save()));
        Text label = Text.of("打开权重（safetensors）", "Open weights (safetensors)");
        Control open = new Upload("open", label, ".safetensors", this::open);
        files = new Section(Text.of("权重文件", "Weight files"), List.of(save, open));
    }

    private static Option option(StartWeights.Source source) {
        return switch (source) {
            case PRETRAINED -> Options.of(source, "训练好的", "trained already");
            case RANDOM -> Options.of(source, "随机（从零训练）", "random (from scratch)");
            case FILE -> Options.of(source, "打开的文件", "the opened file");
        };
    }

    /** Takes the weights of a file, or says what does not fit and leaves everything as it is. */
    private void open(OpenedFile opened) {
        String name = opened.name();
        try {
            Safetensors file = Safetensors.read(opened.bytes());
            Misfit misfit = StartWeights.misfit(model.network(), file.tensors());
            if (misfit != null) {
                problem = words(name, misfit);
                return;
            }
            Map<String, Tensor> own = Parameters.tensors(model.network().parameters);
            problem = FileProblem.unused(name, file.unused(own.keySet()));
            model.open(file.tensors());
        } catch (IllegalArgumentException e) {
            problem = FileProblem.refused(name, e);
        }
    }

    private static Text words(String name, Misfit misfit) {
        Text what =
                misfit.there().isEmpty()
                        ? Text.of(
                                "缺少张量 {parameter}，形状应为 {here}",
                                "there is no tensor {parameter} of shape {here}")
                        : Text.of(
                                "张量 {parameter} 的形状是 {there}，这里要 {here}",
                                "the tensor {parameter} has the shape {there}, not {here}");
        Text filled =
                what.with("parameter", misfit.parameter())
                        .with("here", misfit.here())
                        .with("there", misfit.there());
        return Text.of(
                        "“{name}”与这个网络不合：{what}。在“网络”里改成同样的大小再打开。",
                        "“{name}” does not fit this network: {what}. Set the same sizes under Network"
                                + " and open it again.")
                .with("what", filled)
                .with("name", name);
    }
}
