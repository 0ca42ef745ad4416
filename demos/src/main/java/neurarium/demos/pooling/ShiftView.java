package neurarium.demos.pooling;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The drawing as it was and moved, its edges, and its pooled edges; and what changed. */
final class ShiftView {
    private static final double HEAD = 24;
    private static final double LABEL = 20;

    private ShiftView() {}

    private static double side(double width) {
        return width >= 600 ? Math.min(200, (width - 48) / 4) : Math.min(140, (width - 90) / 2);
    }

    static double height(double width) {
        double side = side(width);
        return width >= 600
                ? HEAD + 2 * (side + LABEL + 12) + 56
                : HEAD + 4 * (side + HEAD + 20) + 16;
    }

    static void draw(ShiftModel model, Surface surface) {
        double width = surface.width();
        double side = side(width);
        boolean wide = width >= 600;
        int n = 0;
        for (ShiftModel.Stage stage : ShiftModel.Stage.values()) {
            double x = wide ? n * (side + 16) : 0;
            double y = wide ? 0 : n * (side + HEAD + 20);
            surface.text(name(stage).in(surface.lang()), x, y + 8, Ink.TEXT, Type.SMALL.bold());
            Box first = new Box(x + 1, y + HEAD, side - 2, side - 2);
            Box second =
                    wide
                            ? new Box(x + 1, y + HEAD + side + LABEL + 4, side - 2, side - 2)
                            : new Box(x + side + 16, y + HEAD, side - 2, side - 2);
            map(model, stage, 0, 0, first, surface);
            map(model, stage, model.right(), model.down(), second, surface);
            if (wide && n == 0) {
                Text moved = moved(model);
                surface.text(moved.in(surface.lang()), x, second.y() - 11, Ink.QUIET, Type.SMALL);
            }
            change(
                    model,
                    stage,
                    wide ? x : second.right() + 8,
                    wide ? second.bottom() + 14 : second.centerY(),
                    surface);
            Text words = words(model, stage);
            surface.spot(new Spot("stage." + n, second, words));
            n++;
        }
    }

    private static Text moved(ShiftModel model) {
        String by = Numbers.fixed(model.right(), 0) + ", " + Numbers.fixed(model.down(), 0);
        return Text.of("移动（右, 下）= " + by, "moved (right, down) = " + by);
    }

    private static void map(
            ShiftModel model,
            ShiftModel.Stage stage,
            int right,
            int down,
            Box box,
            Surface surface) {
        int side = model.side(stage);
        surface.raster(model.values(stage, right, down), side, side, false, 1, box);
        surface.frame(box, Ink.LINE);
    }

    private static void change(
            ShiftModel model, ShiftModel.Stage stage, double x, double y, Surface surface) {
        String percent = Numbers.fixed(100 * model.change(stage), 0) + " %";
        surface.text(percent, x, y, Ink.TEXT, Type.BODY.bold());
        if (surface.width() >= 600) {
            double after = x + surface.textWidth(percent, Type.BODY.bold()) + 6;
            String word = Text.of("变了", "changed").in(surface.lang());
            surface.text(word, after, y, Ink.QUIET, Type.SMALL);
        }
    }

    private static Text name(ShiftModel.Stage stage) {
        return switch (stage) {
            case IMAGE -> Text.of("图像", "image");
            case EDGES -> Text.of("竖边（卷积）", "edges (convolution)");
            case MEAN -> Text.of("再平均池化", "then average pooling");
            case MAX -> Text.of("再最大池化", "then maximum pooling");
        };
    }

    private static Text words(ShiftModel model, ShiftModel.Stage stage) {
        String percent = "Σ|a − b| / Σ a = " + Numbers.fixed(100 * model.change(stage), 1) + " %";
        return Text.of(name(stage).zh() + "：" + percent, name(stage).en() + ": " + percent);
    }
}
