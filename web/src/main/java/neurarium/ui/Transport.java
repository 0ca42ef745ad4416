package neurarium.ui;

import java.util.List;
import java.util.function.BooleanSupplier;

/** The controls every demo has, in the order and words they have everywhere. */
final class Transport {
    private static final int SEEDS = 1000000;

    private Transport() {}

    static List<Control> controls(Session session) {
        Player player = session.player();
        BooleanSupplier canStep = () -> session.stage().steps().canStep();
        Text speed = Text.of("步/秒", "Steps/s");
        Text seed = Text.of("随机种子", "Seed");
        return List.of(
                new Action("reset", Text.of("重来", "Reset"), session::reset),
                new Action("play", Text.of("播放", "Play"), canStep, player::play),
                new Action("pause", Text.of("暂停", "Pause"), player::pause),
                new Action(
                        "step", Text.of("走一步", "Step"), canStep, () -> session.step(1, () -> {})),
                new Action(
                        "newseed",
                        Text.of("换种子", "New seed"),
                        () -> session.reseed((session.seed() + 1) % SEEDS)),
                new Slider("speed", speed, 1, Player.MAX_SPEED, 1, player::speed, player::speed),
                new NumberInput("seed", seed, 0, SEEDS - 1, session::seed, session::reseed));
    }
}
