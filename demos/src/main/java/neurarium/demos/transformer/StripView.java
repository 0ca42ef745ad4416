package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/**
 * All stages in their order, each with a small picture of what it makes and its shape. The block is
 * shaded; beside it run the two ways around, the residual connections.
 */
final class StripView {
    static final double WIDTH = 232;

    private static final double ROW = 19;
    private static final double MARGIN = 20;
    private static final double THUMB = 36;
    private static final double SHAPE = 60;
    private static final Type SMALL = Type.SMALL.sized(12);

    /** The lines of the list; Q, K and V share one. */
    private static final List<List<Stage>> LINES = lines();

    private StripView() {}

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
        return width < SceneLayout.WIDE + WIDTH;
    }

    private static int lineOf(Stage stage) {
        for (int i = 0; i < LINES.size(); i++) {
            if (LINES.get(i).contains(stage)) {
                return i;
            }
        }
        throw new IllegalStateException(stage + " is in no line");
    }

    /** The height in a picture of some width: beside the matrices, or over them. */
    static double height(double width) {
        return (isOnTop(width) ? Math.ceil(LINES.size() / 2.0) : LINES.size() + 1) * ROW + 4;
    }

    /** The box of a line of the list. */
    private static Box line(int index, double width) {
        if (!isOnTop(width)) {
            int gap = index > lineOf(Stage.EMBED) ? 1 : 0; // the heading of the block
            return new Box(MARGIN, (index + gap) * ROW, WIDTH - MARGIN, ROW);
        }
        int half = (LINES.size() + 1) / 2;
        double column = (width - 14) / 2;
        double x = index < half ? 1 : column + 12;
        return new Box(x, index % half * ROW, column, ROW);
    }

    private static Box box(Stage stage, double width) {
        int index = lineOf(stage);
        Box line = line(index, width);
        List<Stage> all = LINES.get(index);
        if (all.size() == 1) {
            return line;
        }
        double each = (line.width() - SHAPE - 4) / all.size();
        double x = line.x() + all.indexOf(stage) * each;
        return new Box(x, line.y(), each, ROW);
    }

    /** The stage under a finger; null where there is none. */
    static Stage at(Touch touch) {
        for (Stage stage : Stage.ALL) {
            if (box(stage, touch.width()).contains(touch.x(), touch.y())) {
                return stage;
            }
        }
        return null;
    }

    static void draw(TransformerModel model, Surface surface) {
        double width = surface.width();
        if (!isOnTop(width)) {
            block(model, width, surface);
        }
        for (List<Stage> line : LINES) {
            for (Stage stage : line) {
                stage(model, stage, line.size() > 1, surface);
            }
        }
    }

    private static void stage(
            TransformerModel model, Stage stage, boolean shared, Surface surface) {
        double width = surface.width();
        Box box = box(stage, width);
        boolean chosen = stage == model.stage();
        if (chosen) {
            Box mark = box.inset(0, 1, 0, 1);
            surface.fill(mark, Ink.BACKGROUND);
            surface.frame(mark, Ink.ATTENTION);
            surface.frame(mark.inset(1, 1, 1, 1), Ink.ATTENTION);
        }
        double y = box.centerY();
        String name = shared ? stage.symbol : stage.label.in(surface.lang());
        Type type = chosen ? SMALL.bold() : SMALL;
        surface.text(name, box.x() + 6, y, chosen ? Ink.TEXT : Ink.QUIET, type);
        String shape = stage.shape(model.trace().time(), model.weights());
        Box whole = line(lineOf(stage), width);
        if (!shared || stage == Stage.VALUE) {
            surface.text(shape, whole.right() - 5, y, Ink.QUIET, SMALL.right());
        }
        if (whole.width() >= 200 && stage != Stage.TOKENS) {
            double end = shared ? box.right() - 4 : whole.right() - SHAPE - 6;
            double wide = shared ? box.width() - 26 : THUMB;
            thumb(
                    model.scenery().of(stage).output(),
                    new Box(end - wide, y - 6, wide, 12),
                    surface);
        }
        Text words =
                StageWords.of(stage).then(Text.of("形状 " + shape + "。", "Shape " + shape + "."));
        surface.spot(new Spot("stage." + stage.key, box, words));
    }

    private static void thumb(Matrix matrix, Box box, Surface surface) {
        surface.raster(
                matrix.values(),
                matrix.columns(),
                matrix.rows(),
                matrix.kind() != Kind.SHARE,
                matrix.kind().range,
                box);
        surface.frame(box, Ink.LINE);
    }

    /** The shade behind the block, its heading, and the ways around. */
    private static void block(TransformerModel model, double width, Surface surface) {
        Box first = line(lineOf(Stage.NORM_1), width);
        Box last = line(lineOf(Stage.ADD_2), width);
        double top = first.y() - ROW;
        surface.fill(new Box(0, top, WIDTH, last.bottom() - top), Ink.PANEL);
        surface.frame(new Box(0, top, WIDTH, last.bottom() - top), Ink.LINE);
        int layers = model.weights().layers;
        Text heading =
                Text.of(
                        "第 "
                                + (model.layer() + 1)
                                + " 层，共 "
                                + layers
                                + " 层；头 "
                                + (model.head() + 1),
                        "block "
                                + (model.layer() + 1)
                                + " of "
                                + layers
                                + ", head "
                                + (model.head() + 1));
        Type bold = SMALL.bold();
        surface.text(heading.in(surface.lang()), MARGIN + 6, top + ROW / 2, Ink.TEXT, bold);
        around(top + 4, line(lineOf(Stage.ADD_1), width), surface);
        around(
                line(lineOf(Stage.ADD_1), width).centerY() + 5,
                line(lineOf(Stage.ADD_2), width),
                surface);
    }

    /** A line from a height around some stages and into another. */
    private static void around(double from, Box into, Surface surface) {
        double y = into.centerY();
        double[] points = {MARGIN, from, 8, from, 8, y, MARGIN - 2, y};
        surface.polyline(points, 4, Ink.QUIET, 1.5);
        double[] head = {MARGIN + 3, y, MARGIN - 4, y - 4, MARGIN - 4, y + 4};
        surface.polygon(head, 3, Ink.QUIET);
    }
}
