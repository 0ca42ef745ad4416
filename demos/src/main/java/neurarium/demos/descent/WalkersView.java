package neurarium.demos.descent;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Who walks in which colour, how far each has come, and what it remembers. */
final class WalkersView {
    private static final Type SMALL = Type.SMALL.sized(12);

    private WalkersView() {}

    static void draw(DescentModel model, Box box, Surface surface) {
        double row = DescentLayout.row();
        double y = box.y() + row / 2;
        String state = Text.of("记忆", "memory").in(surface.lang());
        surface.text("L", box.x() + 0.5 * box.width(), y, Ink.QUIET, Type.BODY.symbol().right());
        surface.text(state, box.x() + 0.56 * box.width(), y, Ink.QUIET, SMALL);
        String who = Text.of("方法", "method").in(surface.lang());
        surface.text(who, box.x() + 20, y, Ink.QUIET, SMALL);
        for (Walk walk : model.walks()) {
            y += row;
            line(walk, box, y, surface);
        }
    }

    private static void line(Walk walk, Box box, double y, Surface surface) {
        double row = DescentLayout.row();
        surface.disc(box.x() + 8, y, 5, walk.method.ink);
        String name = walk.method.label.in(surface.lang());
        surface.text(name, box.x() + 20, y, Ink.TEXT, Type.SMALL);
        String loss = StepTable.number(walk.now().loss());
        surface.text(loss, box.x() + 0.5 * box.width(), y, Ink.TEXT, Type.SMALL.right());
        double left = box.x() + 0.56 * box.width();
        surface.text(fitting(memory(walk), box.right() - left, surface), left, y, Ink.TEXT, SMALL);
        surface.spot(
                new Spot(
                        "walker-" + walk.method.key(),
                        new Box(box.x(), y - row / 2, box.width(), row),
                        () -> explain(walk)));
    }

    /** As much of a text as there is room for; the spot tells the rest. */
    private static String fitting(String text, double width, Surface surface) {
        if (surface.textWidth(text, SMALL) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && surface.textWidth(text.substring(0, end) + "…", SMALL) > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static Text explain(Walk walk) {
        String at =
                "("
                        + StepTable.number(walk.now().x())
                        + ", "
                        + StepTable.number(walk.now().y())
                        + ")";
        Text status =
                switch (walk.status()) {
                    case WALKING -> Text.of("在 " + at, "at " + at);
                    case ARRIVED ->
                            Text.of(
                                    "第 " + walk.steps() + " 步到达 " + at,
                                    "arrived at " + at + " after " + walk.steps() + " steps");
                    case DIVERGED -> Text.of("发散了", "diverged");
                    case LOST -> Text.of("走到了没有定义的地方", "stepped where L is not defined");
                };
        String rule = walk.method.rule + "; " + memory(walk);
        return Text.of(
                walk.method.label.zh() + "：" + rule + "；" + status.zh(),
                walk.method.label.en() + ": " + rule + "; " + status.en());
    }

    /** v and s, as far as the method has them. */
    static String memory(Walk walk) {
        StringBuilder text = new StringBuilder();
        if (walk.method.hasVelocity()) {
            text.append("v ").append(pair(walk.velocity()));
        }
        if (walk.method.hasSquares()) {
            text.append(text.length() == 0 ? "" : "  ").append("s ").append(pair(walk.squares()));
        }
        return text.length() == 0 ? "–" : text.toString();
    }

    private static String pair(double[] values) {
        return "("
                + StepTable.number(round(values[0]))
                + ", "
                + StepTable.number(round(values[1]))
                + ")";
    }

    private static double round(double value) {
        return Math.abs(value) >= 10 ? Math.rint(value * 10) / 10 : Math.rint(value * 100) / 100;
    }
}
