package neurarium.demos;

import java.util.Locale;
import neurarium.model.Activation;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** How the choices that many demos offer are called on the page. */
public final class Options {
    private Options() {}

    /** A value of an enum, called by its name in the URL. */
    public static Option of(Enum<?> value, String zh, String en) {
        return Option.of(value.name().toLowerCase(Locale.ROOT), zh, en);
    }

    public static Option of(Activation activation) {
        return new Option(
                activation.key(),
                switch (activation) {
                    case STEP -> Text.of("阶跃 ±1", "step ±1");
                    case TANH -> Text.same("tanh");
                    case SIGMOID -> Text.same("sigmoid");
                    case RELU -> Text.same("ReLU");
                    case LEAKY_RELU -> Text.of("带泄漏的 ReLU", "leaky ReLU");
                    case GELU -> Text.same("GELU");
                    case LINEAR -> Text.of("线性", "linear");
                });
    }

    public static Option of(OptimizerKind kind) {
        return new Option(kind.key(), label(kind));
    }

    /** The name of an optimizer. */
    public static Text label(OptimizerKind kind) {
        return switch (kind) {
            case SGD -> Text.of("梯度下降 SGD", "gradient descent, SGD");
            case MOMENTUM -> Text.of("动量", "momentum");
            case NESTEROV -> Text.same("Nesterov");
            case ADAGRAD -> Text.same("AdaGrad");
            case RMSPROP -> Text.same("RMSProp");
            case ADAM -> Text.same("Adam");
        };
    }
}
