package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/**
 * All stages in their order, each with a small picture of what it makes and its shape. The block is
 * shaded; beside it run the two ways around, the residual connections.
 */
record StripView(BlockModel block, Surface surface) {
    static final double WIDTH = 232;

    private static final double ROW = 19;
    private static final double MARGIN = 20;
    private static final double THUMB = 36;
    private static final double SHAPE = 60;

    /** The lines of the list; Q, K and V share one. */
    private static final List<List<Stage>> LINES = lines();

    private static List<List<Stage>> lines() {
        List<List<Stage>> lines = new ArrayList<>();
        for (Stage stage : Stage.ALL) {
            switch (stage) {
                case QUERY -> lines.add(List.of(Stage.QUERY, Stage.KEY, Stage.VALUE));
                case KEY, VALUE -> {}
                default -> lines.add(List.of(stage));
            }
        }
        return lines;
    }

    /** Whether it lies in two columns over the matrices. */
    private static boolean isOnTop(double width) {
        return width < MatrixLayout.WIDE + WIDTH;
    }

    private static int lineOf(Stage stage) {
        for (int i = 0; i < LINES.size(); i++) {
            if (LINES.get(i).contains(stage)) {
                return i;
            }
        }
        throw new IllegalStateException(stage + " is in no line");
    }

    /** Where it ends in a picture of some width. */
    static double bottom(double width) {
        return (isOnTop(width) ? Math.ceil(LINES.size() / 2.0) : LINES.size() + 1) * ROW + 4;
    }

    /** The box of a line of the list. */
    private Box line(int index) {
        if (!isOnTop(surface.width())) {
            int gap = index > lineOf(Stage.EMBED) ? 1 : 0; // the heading of the block
            return new Box(MARGIN, (index + gap) * ROW, WIDTH - MARGIN, ROW);
        }
        int half = (LINES.size() + 1) / 2;
        double column = (surface.width() - 14) / 2;
        double x = index < half ? 1 : column + 12;
        return new Box(x, index % half * ROW, column, ROW);
    }

    /** Draws it at the top left; returns where it ends. */
    double draw() {
        if (!isOnTop(surface.width())) {
            shade();
        }
        for (int i = 0; i < LINES.size(); i++) {
            List<Stage> stages = LINES.get(i);
            Box line = line(i);
            if (stages.size() == 1) {
                stage(stages.get(0), line, line);
            } else {
                double each = (line.width() - SHAPE - 4) / stages.size();
                for (Stage stage : stages) {
                    double x = line.x() + stages.indexOf(stage) * each;
                    stage(stage, new Box(x, line.y(), each, ROW), line);
                }
            }
            shape(stages.get(0), line);
        }
        return bottom(surface.width());
    }

    private String shape(Stage stage) {
        return stage.shape(block.model.runs.trace.time(), block.model.weights());
    }

    private void shape(Stage stage, Box line) {
        Type right = Type.CAPTION.right();
        surface.text(shape(stage), line.right() - 5, line.centerY(), Ink.QUIET, right);
    }

    private void stage(Stage stage, Box box, Box line) {
        boolean shared = !box.equals(line);
        boolean chosen = stage == block.snapshot.moment.stage();
        if (chosen) {
            Box mark = box.inset(0, 1, 0, 1);
            surface.fill(mark, Ink.BACKGROUND);
            surface.frame(mark, Ink.ATTENTION);
            surface.frame(mark.inset(1, 1, 1, 1), Ink.ATTENTION);
        }
        String name = shared ? stage.symbol : stage.label.in(surface.lang());
        Type type = chosen ? Type.CAPTION.bold() : Type.CAPTION;
        surface.text(name, box.x() + 6, box.centerY(), chosen ? Ink.TEXT : Ink.QUIET, type);
        if (line.width() >= 200 && stage != Stage.TOKENS) {
            double end = box.right() - (shared ? 4 : SHAPE + 6);
            double wide = shared ? box.width() - 26 : THUMB;
            Box thumb = new Box(end - wide, box.centerY() - 6, wide, 12);
            MatrixPicture.colours(block.snapshot.of(stage).output, thumb, surface);
        }
        Text words =
                stage.words()
                        .then(Text.of("形状 {shape}。", "Shape {shape}.").with("shape", shape(stage)));
        surface.spot(new Spot("stage." + stage.key, box, words).sets("stage", stage.key));
    }

    /** The shade behind the block, its heading, and the ways around. */
    private void shade() {
        Box first = line(lineOf(Stage.NORM_1));
        Box join = line(lineOf(Stage.ADD_1));
        Box last = line(lineOf(Stage.ADD_2));
        double top = first.y() - ROW;
        surface.fill(new Box(0, top, WIDTH, last.bottom() - top), Ink.PANEL);
        surface.frame(new Box(0, top, WIDTH, last.bottom() - top), Ink.LINE);
        Text heading =
                Text.of(
                                "第 {layer} 层，共 {layers} 层；头 {head}",
                                "block {layer} of {layers}, head {head}")
                        .with("layer", block.model.layer() + 1)
                        .with("layers", block.model.weights().layers)
                        .with("head", block.model.head() + 1);
        String words = heading.in(surface.lang());
        surface.text(words, MARGIN + 6, top + ROW / 2, Ink.TEXT, Type.CAPTION.bold());
        around(top + 4, join);
        around(join.centerY() + 5, last);
    }

    /** A line from a height around some stages and into another. */
    private void around(double from, Box into) {
        double y = into.centerY();
        double[] points = {MARGIN, from, 8, from, 8, y, MARGIN - 2, y};
        surface.polyline(points, 4, Ink.QUIET, 1.5);
        double[] head = {MARGIN + 3, y, MARGIN - 4, y - 4, MARGIN - 4, y + 4};
        surface.polygon(head, 3, Ink.QUIET);
    }
}
