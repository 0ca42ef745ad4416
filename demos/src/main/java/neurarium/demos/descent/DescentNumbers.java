package neurarium.demos.descent;

import java.util.List;
import java.util.Locale;
import neurarium.symbolic.Printer;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The numbers of the walk: those in sight, those for scripts, and the picture in words. */
final class DescentNumbers {
    private DescentNumbers() {}

    static List<Control.Readout> readouts(DescentModel model, DescentView view) {
        return List.of(
                new Control.Readout(
                        "steps",
                        Text.of("步数", "step"),
                        () -> Text.same(Integer.toString(steps(model, view)))),
                new Control.Readout("x", Text.same("x"), () -> Text.same(number(model, view, 0))),
                new Control.Readout("y", Text.same("y"), () -> Text.same(number(model, view, 1))),
                new Control.Readout(
                        "loss", Text.same("L"), () -> Text.same(number(model, view, 2))));
    }

    private static int steps(DescentModel model, DescentView view) {
        return view.tab == DescentView.Tab.PROGRAM ? model.program.steps() : model.first().steps();
    }

    private static String number(DescentModel model, DescentView view, int which) {
        double x = model.first().now().x();
        double y = model.first().now().y();
        double loss = model.first().now().loss();
        if (view.tab == DescentView.Tab.PROGRAM) {
            List<LinearProgram.Corner> path = model.program.path();
            x = path.get(path.size() - 1).x();
            y = path.get(path.size() - 1).y();
            loss = model.program.loss(x, y);
        }
        return StepTable.number(which == 0 ? x : which == 1 ? y : loss);
    }

    static void state(DescentModel model, Json out) {
        Walk first = model.first();
        Walk.Point p = first.now();
        out.put("x", p.x()).put("y", p.y()).put("g", p.g()).put("h", p.h());
        out.put("L", p.loss()).put("steps", first.steps());
        out.put("status", name(first.status()));
        out.put("diverged", first.status() == Walk.Status.DIVERGED);
        out.put("f", model.text()).put("dx", Printer.print(model.landscape().dx.result()));
        out.put("dy", Printer.print(model.landscape().dy.result()));
        out.put("lambdaMax", model.landscape().largestCurvature(p.x(), p.y()));
        out.put("limit", model.limit());
        out.open("walks", '[');
        for (Walk walk : model.walks()) {
            out.open('{').put("method", walk.method.key()).put("x", walk.now().x());
            out.put("y", walk.now().y()).put("L", walk.now().loss()).put("steps", walk.steps());
            out.put("status", name(walk.status()));
            out.put("memory", WalkersView.memory(walk)).close('}');
        }
        out.close(']');
        LinearProgram.Corner best = model.program.best();
        out.open("program", '{').put("x", best.x()).put("y", best.y());
        out.put("L", model.program.loss(best.x(), best.y()));
        out.put("bounded", model.program.isBounded()).put("steps", model.program.steps());
        out.close('}');
    }

    private static String name(Walk.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static Text description(DescentModel model, DescentView.Tab tab) {
        if (tab == DescentView.Tab.PROGRAM) {
            LinearProgram.Corner best = model.program.best();
            String at = "(" + Numbers.brief(best.x()) + ", " + Numbers.brief(best.y()) + ")";
            return Text.of(
                    "约束围成的多边形，最优的顶点在 " + at + "。",
                    "A polygon of constraints; its best corner is " + at + ".");
        }
        Walk.Point p = model.first().now();
        String at = "(" + StepTable.number(p.x()) + ", " + StepTable.number(p.y()) + ")";
        String loss = StepTable.number(p.loss());
        String slope = "g = " + StepTable.number(p.g()) + ", h = " + StepTable.number(p.h());
        int steps = model.first().steps();
        return Text.of(
                "函数 "
                        + model.text()
                        + " 的曲面和等高线。走了 "
                        + steps
                        + " 步，现在在 "
                        + at
                        + "，L = "
                        + loss
                        + "，"
                        + slope
                        + "。",
                "Surface and contour lines of "
                        + model.text()
                        + ". After "
                        + steps
                        + " steps at "
                        + at
                        + ", L = "
                        + loss
                        + ", "
                        + slope
                        + ".");
    }
}
