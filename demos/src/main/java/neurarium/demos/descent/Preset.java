package neurarium.demos.descent;

import neurarium.demos.Options;
import neurarium.ui.Option;

/** Landscapes worth a walk, each with where to begin and a learning rate that shows its point. */
enum Preset {
    LECTURE("x² + y² + 2x − 2y", -0.5, 1, 3.5, 2, 2, 0.1),
    ROSENBROCK("(1 − x)² + 100(y − x²)²", 0, 0.6, 1.7, -1.2, 1, 0.001),
    HIMMELBLAU("(x² + y − 11)² + (x + y² − 7)²", 0, 0, 5, -0.5, 0.5, 0.01),
    BEALE("(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²", 1.5, 0, 3, 0.5, 1.2, 0.01),
    SADDLE("x² − y²", 0, 0, 2.5, 2, 0.05, 0.1),
    RAVINE("x² + 20y²", 0, 0, 3, -2.5, 1, 0.045),
    RASTRIGIN("20 + x² + y² − 10cos(2πx) − 10cos(2πy)", 0, 0, 4, 2.3, -1.7, 0.002),
    OWN("", 0, 0, 4, 2, 2, 0.1);

    final String f;
    final double centerX;
    final double centerY;
    final double reach;
    final double startX;
    final double startY;
    final double rate;

    Preset(String f, double x, double y, double reach, double startX, double startY, double rate) {
        this.f = f;
        centerX = x;
        centerY = y;
        this.reach = reach;
        this.startX = startX;
        this.startY = startY;
        this.rate = rate;
    }

    Option option() {
        return switch (this) {
            case LECTURE -> Options.of(this, "讲义的例子", "the lecture's");
            case ROSENBROCK -> Options.of(this, "罗森布罗克：弯谷", "Rosenbrock: a bent valley");
            case HIMMELBLAU -> Options.of(this, "希梅尔布劳：四个谷", "Himmelblau: four valleys");
            case BEALE -> Options.of(this, "比尔：平原上的坑", "Beale: a hollow in a plain");
            case SADDLE -> Options.of(this, "鞍", "saddle");
            case RAVINE -> Options.of(this, "峡谷", "ravine");
            case RASTRIGIN -> Options.of(this, "拉斯特里金：满是坑", "Rastrigin: hollows everywhere");
            case OWN -> Options.of(this, "自己的函数", "your own");
        };
    }
}
