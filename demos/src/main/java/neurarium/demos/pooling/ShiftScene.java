package neurarium.demos.pooling;

import java.util.List;
import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The drawing as it was and moved, its edges, and its pooled edges; and what changed. */
final class ShiftScene extends Scene {
    private static final double HEAD = 24;
    private static final double LABEL = 20;

    private final ShiftModel model = new ShiftModel();

    ShiftScene() {
        super("shift", "移动一格", "A shift");
        controls(
                Slider.ofInts(
                        "right", Text.of("向右移", "Move right"), -4, 4, model::right, model::right),
                Slider.ofInts("down", Text.of("向下移", "Move down"), -3, 3, model::down, model::down),
                Choice.of(
                        "pool",
                        Text.of("池化窗口", "Pooling window"),
                        List.of(2, 4, 8),
                        k -> new Option("" + k, Text.same(k + "×" + k)),
                        model::window,
                        model::window));
    }

    @Override
    public Verdict verdict() {
        return Verdict.neutral(description());
    }

    @Override
    public Text description() {
        return Text.of(
                        "移动之后，边缘图变了 {edges}，最大池化之后变了 {pooled}。",
                        "The shift changed {edges} of the edge map, and {pooled} after maximum pooling.")
                .with("edges", percent(ShiftModel.Stage.EDGES))
                .with("pooled", percent(ShiftModel.Stage.MAX));
    }

    private String percent(ShiftModel.Stage stage) {
        return Numbers.fixed(100 * model.change(stage), 0) + " %";
    }

    @Override
    public void state(Json out) {
        out.put("changedEdges", model.change(ShiftModel.Stage.EDGES));
        out.put("changedMaximum", model.change(ShiftModel.Stage.MAX));
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = width >= 600;
        double side = wide ? Math.min(200, (width - 48) / 4) : Math.min(140, (width - 90) / 2);
        double bottom = 0;
        int n = 0;
        for (ShiftModel.Stage stage : ShiftModel.Stage.values()) {
            double x = wide ? n * (side + 16) : 0;
            double y = wide ? 0 : n * (side + HEAD + 20);
            Captions.title(name(stage), x, y + 8, surface);
            Box first = new Box(x + 1, y + HEAD, side - 2, side - 2);
            Box second =
                    wide
                            ? new Box(x + 1, y + HEAD + side + LABEL + 4, side - 2, side - 2)
                            : new Box(x + side + 16, y + HEAD, side - 2, side - 2);
            map(stage, 0, 0, first, surface);
            map(stage, model.right(), model.down(), second, surface);
            if (wide && n == 0) {
                String moved = moved().in(surface.lang());
                surface.text(moved, x, second.y() - 11, Ink.QUIET, Type.SMALL);
            }
            double textX = wide ? x : second.right() + 8;
            change(stage, textX, wide ? second.bottom() + 14 : second.centerY(), surface);
            surface.spot(new Spot("stage." + n, second, explanation(stage)));
            n++;
            bottom = wide ? second.bottom() + 26 : second.bottom() + 4;
        }
        return bottom;
    }

    private Text moved() {
        return Text.of("移动（右, 下）= {right}, {down}", "moved (right, down) = {right}, {down}")
                .with("right", Numbers.fixed(model.right(), 0))
                .with("down", Numbers.fixed(model.down(), 0));
    }

    private void map(ShiftModel.Stage stage, int right, int down, Box box, Surface surface) {
        int side = model.side(stage);
        surface.raster(model.values(stage, right, down), side, side, false, 1, box);
        surface.frame(box, Ink.LINE);
    }

    private void change(ShiftModel.Stage stage, double x, double y, Surface surface) {
        String percent = percent(stage);
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

    private Text explanation(ShiftModel.Stage stage) {
        return Text.of("{stage}：Σ|a − b| / Σ a = {share} %", "{stage}: Σ|a − b| / Σ a = {share} %")
                .with("stage", name(stage))
                .with("share", Numbers.fixed(100 * model.change(stage), 1));
    }
}
