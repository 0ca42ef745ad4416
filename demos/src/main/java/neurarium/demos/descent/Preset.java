package neurarium.demos.descent;

import java.util.Locale;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** Landscapes worth a walk, each with where to begin and a learning rate that shows its point. */
enum Preset {
    LECTURE(Text.of("讲义的例子", "the lecture's"), "x² + y² + 2x − 2y", -0.5, 1, 3.5, 2, 2, 0.1),
    ROSENBROCK(
            Text.of("罗森布罗克：弯谷", "Rosenbrock: a bent valley"),
            "(1 − x)² + 100(y − x²)²",
            0,
            0.6,
            1.7,
            -1.2,
            1,
            0.001),
    HIMMELBLAU(
            Text.of("希梅尔布劳：四个谷", "Himmelblau: four valleys"),
            "(x² + y − 11)² + (x + y² − 7)²",
            0,
            0,
            5,
            -0.5,
            0.5,
            0.01),
    BEALE(
            Text.of("比尔：平原上的坑", "Beale: a hollow in a plain"),
            "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²",
            1.5,
            0,
            3,
            0.5,
            1.2,
            0.01),
    SADDLE(Text.of("鞍", "saddle"), "x² − y²", 0, 0, 2.5, 2, 0.05, 0.1),
    RAVINE(Text.of("峡谷", "ravine"), "x² + 20y²", 0, 0, 3, -2.5, 1, 0.045),
    RASTRIGIN(
            Text.of("拉斯特里金：满是坑", "Rastrigin: hollows everywhere"),
            "20 + x² + y² − 10cos(2πx) − 10cos(2πy)",
            0,
            0,
            4,
            2.3,
            -1.7,
            0.002),
    OWN(Text.of("自己的函数", "your own"), "", 0, 0, 4, 2, 2, 0.1);

    final Text label;
    final String f;
    final double centerX;
    final double centerY;
    final double reach;
    final double startX;
    final double startY;
    final double rate;

    Preset(
            Text label,
            String f,
            double centerX,
            double centerY,
            double reach,
            double startX,
            double startY,
            double rate) {
        this.label = label;
        this.f = f;
        this.centerX = centerX;
        this.centerY = centerY;
        this.reach = reach;
        this.startX = startX;
        this.startY = startY;
        this.rate = rate;
    }

    Option option() {
        return new Option(name().toLowerCase(Locale.ROOT), label);
    }
}
