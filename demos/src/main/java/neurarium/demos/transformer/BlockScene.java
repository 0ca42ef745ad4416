package neurarium.demos.transformer;

import java.util.function.Function;
import java.util.function.IntConsumer;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** One block taken apart: all stages, the matrices of one of them, and what comes out. */
final class BlockScene extends Scene implements Touchable {
    private static final double GAP = 14;

    private final TransformerModel model;
    private final BlockModel block;
    private final RunPanel panel;

    BlockScene(TransformerModel model, BlockModel block, RunPanel panel) {
        super("block", "拆开一层", "One block taken apart");
        this.model = model;
        this.block = block;
        this.panel = panel;
        Text stage = Text.of("步骤", "Stage");
        Function<Stage, Option> named = each -> new Option(each.key, each.label);
        Text column = Text.of("列", "Column");
        IntConsumer choose = to -> block.column = to;
        controls(panel.run);
        controls(
                Choice.of("stage", stage, Stage.ALL, named, () -> block.stage, block::stage)
                        .resets());
        controls(panel.place);
        controls(RunPanel.number("column", column, 512, () -> block.column, choose), panel.retry);
        section(panel.more);
        Readout place = new Readout("place", Text.of("现在", "now"), this::place);
        readouts(place, panel.next, panel.parameters);
        steps(1, () -> true, block::step);
        work(model::hasWork, () -> model.runs.work());
        touch(this);
        exercises(questions());
    }

    private static Exercise[] questions() {
        Text block =
                Text.of(
                        "宽度 C = 64 的一层有多少参数？偏置和两次归一化的 g、b 都算，前馈宽 4C。",
                        "How many parameters has one block of width C = 64, with biases and the g"
                                + " and b of both norms, feed forward 4C wide?");
        Text parts =
                Text.of(
                        "矩阵：3C² + C² + 4C² + 4C²；偏置：3C + C + 4C + C；归一化：2·2C。",
                        "Matrices: 3C² + C² + 4C² + 4C²; biases: 3C + C + 4C + C; norms: 2·2C.");
        Text scores =
                Text.of(
                        "10 个词元、4 个头：一层里一共要算多少个分数（掩码之前）？",
                        "10 tokens and 4 heads: how many scores does one block compute, before the"
                                + " mask?");
        Text each = Text.of("每个头是 T×T。", "Each head has T×T.");
        Text head =
                Text.of(
                        "C = 96，h = 6：一个头的 Q 有几列？",
                        "C = 96 and h = 6: how many columns has the Q of one head?");
        Text masked =
                Text.of(
                        "5 个词元：因果掩码盖住多少个格子？",
                        "5 tokens: how many cells does the causal mask cover?");
        return new Exercise[] {
            Exercise.number("block", block, () -> 12 * 64 * 64 + 13 * 64, 0, parts),
            Exercise.number("scores", scores, () -> 4 * 10 * 10, 0, each),
            Exercise.number("head", head, () -> 96 / 6, 0, Text.same("d = C/h")),
            Exercise.number("masked", masked, () -> 5 * 4 / 2, 0, Text.same("T·(T − 1)/2"))
        };
    }

    private Text place() {
        return Text.of("步骤 {n} / {all}", "stage {n} / {all}")
                .with("n", block.stagesBefore() + 1)
                .with("all", block.stages());
    }

    @Override
    public Verdict verdict() {
        int all = model.weights().vocabulary();
        boolean isLast = block.stage == Stage.LOGITS || block.stage == Stage.PROBABILITIES;
        Text part =
                isLast && all > Snapshot.MAX_CHARACTERS
                        ? Text.of(
                                        "这里只画出 {all} 个字符中最可能的一部分。",
                                        "Of its {all} characters the likeliest are shown.")
                                .with("all", all)
                        : Text.NONE;
        return panel.verdict(block.stage.words().then(part));
    }

    @Override
    public Text description() {
        return Text.of(
                        "一个 Transformer，拆到“{stage}”这一步。",
                        "A Transformer taken apart, at the stage “{stage}”.")
                .with("stage", block.stage.label)
                .then(panel.outcome())
                .then(block.reason().sentence())
                .then(verdict().text());
    }

    @Override
    public void state(Json out) {
        panel.state(out);
        int last = block.snapshot.computation().output.columns - 1;
        out.put("stage", block.stage.key);
        out.put("column", Math.min(block.column, last) + 1);
        double value = block.reason().result();
        out.put("value", Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value);
    }

    @Override
    public void update() {
        block.update();
    }

    @Override
    public void reset() {
        block.point(null);
    }

    private static boolean isWide(double width) {
        return width >= MatrixLayout.WIDE + StripView.WIDTH;
    }

    /** Where the computation lies in a picture of a width: beside the strip, or below it. */
    private static Box area(double width) {
        double strip = StripView.bottom(width);
        double x = StripView.WIDTH + 18;
        return isWide(width)
                ? new Box(x, 0, width - x, strip - Legends.LINE)
                : new Box(0, strip + 10, width, 300);
    }

    private MatrixLayout layout(double width) {
        return new MatrixLayout(block.snapshot.computation(), area(width));
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        double strip = new StripView(block, surface).draw();
        double y =
                switch (block.snapshot.computation().form) {
                    case TOKENS -> new TokensView(block, surface).draw(area(width));
                    case BARS -> new BarsView(block, surface).draw(area(width));
                    default -> matrices(surface);
                };
        y = Math.max(y, strip);
        surface.line(0, y + GAP / 2, width, y + GAP / 2, Ink.LINE, 1);
        return new NextView(model, surface).draw(y + GAP);
    }

    private double matrices(Surface surface) {
        MatrixLayout layout = layout(surface.width());
        double y = new ComputationView(block, layout, surface).draw();
        double legends = isWide(surface.width()) ? Math.max(y, layout.area.bottom()) : y;
        return Legends.draw(layout.computation, layout.area, legends, surface);
    }

    @Override
    public boolean hover(Touch touch) {
        if (block.snapshot == null || !block.snapshot.computation().hasMatrices()) {
            return false; // tokens and bars have spots
        }
        BlockModel.Cell cell = null;
        for (Place place : layout(touch.width()).places) {
            if (place.cells().contains(touch.x(), touch.y())) {
                Stage stage = block.snapshot.computation().stage;
                int row = place.row(touch.y());
                cell = new BlockModel.Cell(stage, place.index(), row, place.column(touch.x()));
            }
        }
        return block.point(cell);
    }

    @Override
    public void tap(Touch touch) {
        if (block.snapshot != null && block.snapshot.computation().hasMatrices()) {
            hover(touch);
            block.pin();
        }
    }
}
