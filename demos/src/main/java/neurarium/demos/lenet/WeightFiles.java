package neurarium.demos.lenet;

import neurarium.io.Safetensors;
import neurarium.ui.Text;

/** Saves the weights to a file, and opens such a file. */
final class WeightFiles {
    private final LeNetModel model;
    private Text problem = Text.NONE;

    WeightFiles(LeNetModel model) {
        this.model = model;
    }

    /** What was wrong with the file that was opened last. */
    Text problem() {
        return problem;
    }

    void forget() {
        problem = Text.NONE;
    }

    void save() {
        if (model.files() != null) {
            model.files().save("lenet5.safetensors", model.save());
        }
    }

    /** Takes the weights of a file, or says what does not fit and leaves everything as it is. */
    void open(String name, byte[] bytes) {
        Safetensors file;
        try {
            file = Safetensors.read(bytes);
        } catch (IllegalArgumentException e) {
            problem =
                    Text.of(
                            "“" + name + "”不是能用的权重文件：" + e.getMessage() + "。权重没有变。",
                            "“"
                                    + name
                                    + "” is no weight file: "
                                    + e.getMessage()
                                    + ". The weights have not changed.");
            return;
        }
        LeNetModel.Misfit misfit = model.misfit(file.tensors());
        if (misfit != null) {
            problem = misfit(name, misfit);
            return;
        }
        problem = Text.NONE;
        model.open(file.tensors());
    }

    private static Text misfit(String name, LeNetModel.Misfit misfit) {
        boolean isMissing = misfit.there().isEmpty();
        String parameter = misfit.parameter();
        return Text.of(
                "“"
                        + name
                        + "”与这个网络不合："
                        + (isMissing
                                ? "缺少张量 " + parameter + "，形状应为 " + misfit.here()
                                : "张量 "
                                        + parameter
                                        + " 的形状是 "
                                        + misfit.there()
                                        + "，这里要 "
                                        + misfit.here())
                        + "。在“网络”里改成同样的大小再打开。",
                "“"
                        + name
                        + "” does not fit this network: "
                        + (isMissing
                                ? "there is no tensor " + parameter + " of shape " + misfit.here()
                                : "the tensor "
                                        + parameter
                                        + " has the shape "
                                        + misfit.there()
                                        + ", not "
                                        + misfit.here())
                        + ". Set the same sizes under Network and open it again.");
    }
}
