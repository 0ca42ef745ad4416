package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** A perceptron to play with. */
public final class PlaygroundDemo implements Demo {
    final Workbench bench = new Workbench();

    @Override
    public List<Scene> scenes() {
        LeftView network =
                new NetworkView(bench.model, bench.selection, bench.maps, bench.formulas);
        LeftView hiddenSpace = new HiddenSpaceView(bench.model, bench.formulas);
        LeftView equation = new EquationView(bench.formulas);
        return List.of(
                new PlaygroundScene(
                        "network", "网络", "Network", network, bench, bench.report.exercises()),
                new PlaygroundScene("bent", "弯曲的平面", "Bent plane", hiddenSpace, bench),
                new PlaygroundScene("equation", "方程", "Equation", equation, bench));
    }

    @Override
    public void seed(int seed) {
        bench.model.seed(seed);
    }

    @Override
    public void reset() {
        bench.edits.history.before("reset");
        bench.model.reset();
    }
}
