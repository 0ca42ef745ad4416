package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Option;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Settings that are worth a look, those that fail too, each with the reason. */
enum Preset {
    NONE(Text.of("自己设定", "your own settings"), "", Text.NONE),
    CIRCLE(
            Text.of("圆：四个神经元围起来", "circle: fenced in by four neurons"),
            "data=circle; noise=0; layers=1; n1=4; alpha=0.3",
            Text.of(
                    "每个隐藏神经元画一条直线，四条直线就能围住中间的点。",
                    "Each hidden neuron draws one line; four lines fence in the middle.")),
    XOR(
            Text.of("异或：两个神经元就够", "XOR: two neurons are enough"),
            "data=xor4; layers=1; n1=2; alpha=0.3; batch=4",
            Text.of(
                    "一个神经元做不到异或；隐藏层的两个神经元把平面折起来，四个点就分开了。看“弯曲的平面”。",
                    "One neuron cannot do XOR. Two hidden neurons fold the plane, and the four"
                            + " points come apart: see “Bent plane”.")),
    SPIRAL_DEEP(
            Text.of("螺旋：靠深度", "spiral: by depth"),
            "data=spiral; noise=0; count=500; layers=3; n1=8; n2=8; n3=8; optimizer=adam;"
                    + " alpha=0.005",
            Text.of(
                    "只看 x₁ 和 x₂，几层弯曲接连起来，也能跟上螺旋。",
                    "From x₁ and x₂ alone: layer after layer bends the plane until the arms come"
                            + " apart.")),
    SPIRAL_FEATURES(
            Text.of("螺旋：靠特征", "spiral: by features"),
            "data=spiral; noise=0; count=500; sq1=1; sq2=1; prod=1; sin1=1; sin2=1; layers=1;"
                    + " n1=10; optimizer=adam; alpha=0.01",
            Text.of(
                    "有了平方和正弦作特征，一个隐藏层就够。好特征抵得上深度，可得有人想到它们。",
                    "With squares and sines as features one hidden layer will do. Good features"
                            + " replace depth, but somebody has to think of them.")),
    FOUR(
            Text.of("四类：softmax", "four classes: softmax"),
            "data=gauss; noise=0; classes=4; loss=entropy; layers=1; n1=4; alpha=0.1",
            Text.of(
                    "每类一个输出，softmax 把它们变成概率，交叉熵作损失。",
                    "One output for each class; softmax makes probabilities of them, cross-entropy"
                            + " is the loss.")),
    WAVE(
            Text.of("回归：波", "regression: a wave"),
            "data=wave; noise=0; count=500; layers=2; n1=8; n2=8; optimizer=adam; alpha=0.01",
            Text.of(
                    "输出不压缩，损失是平方误差：网络学的是一张曲面。",
                    "A linear output and squared error: the network learns a surface.")),
    ONE_NEURON(
            Text.of("失败：一个神经元做异或", "fails: one neuron on XOR"),
            "data=xor4; layers=0; alpha=0.1; batch=4",
            Text.of(
                    "没有隐藏层就只有一条直线，四个点怎么也分不开；L 停在 1。",
                    "Without a hidden layer there is one line only, and no line separates the four"
                            + " points; L stays at 1.")),
    SPIRAL_SHALLOW(
            Text.of("失败：螺旋，网络太小", "fails: spiral, network too small"),
            "data=spiral; noise=0; layers=1; n1=3; alpha=0.03",
            Text.of(
                    "三条直线围不出螺旋。训练损失自己就下不来：这是欠拟合。",
                    "Three lines cannot follow a spiral. Even the training loss stays high:"
                            + " underfitting.")),
    BAD_RATE(
            Text.of("失败：学习率太大", "fails: learning rate too large"),
            "data=spiral; noise=0; layers=3; n1=8; n2=8; n3=8; optimizer=sgd; alpha=5",
            Text.of(
                    "和“靠深度”是同一个网络，但每一步都迈过头：tanh 饱和，梯度没了，再也学不动。把 α 降到十分之一再试。",
                    "The same network as “by depth”, but every step goes too far: tanh saturates,"
                            + " the gradient is gone, nothing is learned. Try a tenth of α.")),
    DIVERGES(
            Text.of("失败：发散", "fails: diverges"),
            "data=plane; layers=1; n1=4; activation=linear; alpha=3",
            Text.of(
                    "线性网络没有饱和挡着，太大的学习率让误差一步比一步大，直到溢出。",
                    "Nothing saturates in a linear network: with a rate this large every error is"
                            + " larger than the last, until the numbers overflow.")),
    ZEROS(
            Text.of("失败：权重从零开始", "fails: weights start at zero"),
            "data=circle; layers=1; n1=4; init=zeros; alpha=0.3",
            Text.of(
                    "同一层的神经元起点相同，梯度也就相同，永远一模一样，等于只有一个。所以要随机初始化。",
                    "Neurons that start alike get the same gradient and stay alike for ever: four"
                            + " are no more than one. That is why weights start at random.")),
    VANISHING(
            Text.of("失败：梯度消失", "fails: vanishing gradients"),
            "data=circle; layers=7; n1=4; n2=4; n3=4; n4=4; n5=4; n6=4; n7=4;"
                    + " activation=sigmoid; alpha=0.3",
            Text.of(
                    "sigmoid 的导数至多 1/4，七层连乘，传到第一层只剩百万分之几。看网络下方的梯度条；换成 ReLU 再试。",
                    "The derivative of sigmoid is 1/4 at most; seven of them multiplied leave"
                            + " millionths for the first layer. Look at the bars below the network,"
                            + " then try ReLU.")),
    OVERFIT(
            Text.of("失败：过拟合", "fails: overfitting"),
            "data=moons; noise=0.6; count=60; split=40; layers=3; n1=12; n2=12; n3=12;"
                    + " optimizer=adam; alpha=0.02",
            Text.of(
                    "二十几个带噪声的点，几百个权重：训练损失归零，测试损失反而上升。网络背下了噪声。加点 L2，或多要些数据。",
                    "Some twenty noisy points and hundreds of weights: the training loss goes to 0"
                            + " while the test loss rises. The network learned the noise by heart."
                            + " Add L2, or take more points."));

    final Text label;

    /** Why it works or does not. */
    final Text why;

    private final String settings;

    Preset(Text label, String settings, Text why) {
        this.label = label;
        this.settings = settings;
        this.why = why;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Option option() {
        return new Option(key(), label);
    }

    /** The settings that differ from the defaults: “key=value”. */
    List<String> settings() {
        return Words.split(settings, ';');
    }
}
