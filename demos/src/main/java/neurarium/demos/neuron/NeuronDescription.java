package neurarium.demos.neuron;

import neurarium.data.Sample;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The neuron's picture in words, for those who do not see it. */
final class NeuronDescription {
    private NeuronDescription() {}

    static Text of(NeuronModel model) {
        String weights =
                "w₁ = "
                        + Numbers.fixed(model.neuron.w1, 2)
                        + ", w₂ = "
                        + Numbers.fixed(model.neuron.w2, 2)
                        + ", b = "
                        + Numbers.fixed(model.neuron.b, 2);
        String now =
                "x = ("
                        + Numbers.fixed(model.x1, 2)
                        + ", "
                        + Numbers.fixed(model.x2, 2)
                        + "), z = "
                        + Numbers.fixed(model.z(), 2)
                        + ", y = "
                        + Numbers.fixed(model.y(), 2);
        StringBuilder zh = new StringBuilder("一个有两个输入的神经元：" + weights + "。现在 " + now + "。各行：");
        StringBuilder en =
                new StringBuilder(
                        "A neuron with two inputs: " + weights + ". Now " + now + ". Rows: ");
        for (Sample sample : model.samples()) {
            String row =
                    "("
                            + Numbers.brief(sample.x1())
                            + ", "
                            + Numbers.brief(sample.x2())
                            + ") d = "
                            + (sample.d() > 0 ? "+1" : "−1")
                            + ", y = "
                            + Numbers.fixed(model.neuron.y(sample.x1(), sample.x2()), 2)
                            + "; ";
            zh.append(row);
            en.append(row);
        }
        String loss = "L = " + Numbers.fixed(model.loss(), 3);
        zh.append(loss).append("。");
        en.append(loss).append(".");
        return Text.of(zh.toString(), en.toString());
    }
}
