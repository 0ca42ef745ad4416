package neurarium.demos.lenet;

import neurarium.ui.Text;

/** What the classes of the data sets are called. */
final class ClassNames {
    private static final Text[] CLOTHES = {
        Text.of("T 恤", "T-shirt"),
        Text.of("裤子", "trousers"),
        Text.of("套衫", "pullover"),
        Text.of("连衣裙", "dress"),
        Text.of("外套", "coat"),
        Text.of("凉鞋", "sandal"),
        Text.of("衬衫", "shirt"),
        Text.of("运动鞋", "sneaker"),
        Text.of("包", "bag"),
        Text.of("短靴", "ankle boot")
    };

    private ClassNames() {}

    /** The name of a class of the data set that is chosen. */
    static Text of(int label, LeNetModel model) {
        return model.hasDigits() ? Text.same("" + label) : CLOTHES[label];
    }
}
