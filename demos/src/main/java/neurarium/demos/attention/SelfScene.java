package neurarium.demos.attention;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A sentence that looks at itself: the stages, the formula, arcs, a row taken apart, matrices. */
final class SelfScene extends Scene {
    /** The token that looks and the token that is seen at a spot of the picture; −1 for neither. */
    private record PointedPair(int row, int column) {
        /** What the spot of a key is about. */
        static PointedPair at(String spot, SelfAttention run) {
            for (int j = 0; j < run.n && !spot.isEmpty(); j++) {
                if (spot.equals("token." + j)) {
                    return new PointedPair(j, -1);
                }
                if (isOfLine(spot, j, run.width)) {
                    return new PointedPair(-1, j);
                }
                for (int i = 0; i < run.n; i++) {
                    if (spot.equals(CellAction.key("m", i, j))) {
                        return new PointedPair(i, j);
                    }
                }
            }
            return new PointedPair(-1, -1);
        }

        /** Whether it belongs to the line of a token in the row that is taken apart. */
        private static boolean isOfLine(String spot, int j, int width) {
            boolean found = spot.equals("s." + j) || spot.equals("a." + j);
            for (int c = 0; c < width && !found; c++) {
                found = spot.equals(Cells.entryKey("k." + j, c));
                found |= spot.equals(Cells.entryKey("v." + j, c));
            }
            return found;
        }
    }

    private final SelfModel self;
    private final SentenceControls shared;

    /** The attention as it is now. */
    private SelfAttention run;

    SelfScene(SelfModel self, SentenceControls shared) {
        super("self", "自注意力", "Self-attention");
        this.self = self;
        this.shared = shared;
        Text stage = Text.of("走到哪一步", "Stage");
        Consumer<Stage> go = chosen -> self.stage = chosen;
        Text vectors = Text.of("向量与矩阵", "Vectors and matrices");
        List<Boolean> kinds = List.of(false, true);
        Consumer<Boolean> take = learned -> self.learned = learned;
        Text head = Text.of("看第几个头", "Head");
        IntConsumer look = chosen -> self.head = chosen - 1;
        controls(
                shared.sentence,
                Choice.of("stage", stage, Stage.ALL, Stage::option, () -> self.stage, go).resets(),
                shared.row,
                shared.temperature,
                Choice.of("weights", vectors, kinds, SelfScene::kind, () -> self.learned, take)
                        .when(() -> self.stage.has(Stage.QKV)),
                shared.heads,
                new NumberInput("head", head, 1, 4, () -> self.head() + 1, look)
                        .when(() -> self.stage.has(Stage.HEADS) && self.settings.heads > 1),
                shared.mask,
                shared.positions);
        Text width = Text.of("向量宽度 d", "Width d");
        IntConsumer widen = d -> self.toyWidth = d;
        more(
                Choice.ofNumbers("d", width, List.of(4, 8, 16), () -> self.toyWidth, widen)
                        .when(() -> !self.learned));
        Text number = Text.of("步骤", "stage");
        readouts(new Readout("stagenumber", number, this::stageNumber));
        steps(1, () -> true, self::step);
        exercises(questions());
    }

    private Text stageNumber() {
        return Text.same(self.stage.number() + " / " + Stage.ALL.size());
    }

    private static Exercise[] questions() {
        Text root =
                Text.of(
                        "查询和键都有 64 个数，点积是 24：缩放之后是多少？",
                        "Query and key have 64 numbers each, their product is 24: what is it after"
                                + " scaling?");
        Text divide = Text.of("除以 √64。", "Divide by √64.");
        Text softmax =
                Text.of(
                        "得分是 (1, 1)：softmax 给第一个多大的权重？",
                        "The scores are (1, 1): what weight does softmax give the first?");
        Text half = Text.of("e / (e + e)；T 取多少都一样。", "e / (e + e), whatever the temperature.");
        Text masked =
                Text.of(
                        "7 个词元，有因果掩码：49 个权重中有多少个可以不是 0？",
                        "Seven tokens under a causal mask: how many of the 49 weights may differ"
                                + " from 0?");
        Text sum = Text.of("1 + 2 + … + 7。", "1 + 2 + … + 7.");
        return new Exercise[] {
            Exercise.number("root", root, () -> 24 / Math.sqrt(64), 1e-6, divide),
            Exercise.number("softmax", softmax, () -> 0.5, 1e-6, half),
            Exercise.number("masked", masked, () -> 28, 0, sum)
        };
    }

    @Override
    public void opened() {
        shared.usesAll = false;
    }

    private static Option kind(boolean learned) {
        return learned
                ? Option.of("learned", "第三页学到的", "learned on the third tab")
                : Option.of("toy", "玩具向量，随机矩阵", "toy vectors, random matrices");
    }

    @Override
    public void update() {
        run = self.run();
    }

    @Override
    public Verdict verdict() {
        String token = self.tokens.get(self.row());
        int best = mostSeen();
        Text looks =
                best < 0
                        ? Text.of("“{token}”只看得到自己。", "“{token}” sees nobody but itself.")
                        : Text.of(
                                        "除了自己，“{token}”最看重“{other}”（{weight}）。",
                                        "Itself apart, “{token}” looks most at “{other}”"
                                                + " ({weight}).")
                                .with("weight", Numbers.fixed(weight(best), 2))
                                .with("other", self.tokens.get(best));
        return Verdict.neutral(looks.with("token", token).then(ofMatrices()));
    }

    /** The weight of a token in the row that is looked at. */
    private float weight(int j) {
        return run.weight(self.head(), self.row(), j);
    }

    /** The token that the row looks at most, itself apart; −1 where it sees no other. */
    private int mostSeen() {
        int best = -1;
        for (int j = 0; j < run.n; j++) {
            boolean counts = j != self.row() && !run.hides(self.row(), j);
            best = counts && (best < 0 || weight(j) > weight(best)) ? j : best;
        }
        return best;
    }

    private Text ofMatrices() {
        if (!self.stage.has(Stage.QKV)) {
            return self.stage == Stage.COSINE
                    ? Text.of("按“走一步”进入下一步。", "Press Step for the next stage.")
                    : Text.NONE;
        }
        if (!self.learned) {
            return Text.of(
                    "矩阵是随机的，看的方式还没有意义；换种子就换一种，第三页能学会它。",
                    "The matrices are random, so there is no sense in it yet: another seed, another"
                            + " pattern. The third tab learns them.");
        }
        return self.learn.steps == 0
                ? Text.of(
                        "第三页还没有训练过，矩阵是它开始时的样子。",
                        "The third tab has not been trained; these are the matrices it starts"
                                + " with.")
                : Text.of(
                                "矩阵是在第三页学来的，训练了 {steps} 步。",
                                "The matrices were learned on the third tab in {steps} steps.")
                        .with("steps", self.learn.steps);
    }

    @Override
    public Text description() {
        StringBuilder formulas = new StringBuilder();
        for (String formula : self.stage.formulas(self.settings.temperature)) {
            formulas.append(formulas.length() == 0 ? "" : ", ").append(formula);
        }
        return Text.of(
                        "句子“{sentence}”的自注意力。{stage}，{formulas}。",
                        "Self-attention over “{sentence}”. {stage}, {formulas}.")
                .with("stage", self.stage.heading())
                .with("formulas", formulas.toString())
                .with("sentence", self.text)
                .then(verdict().text());
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        PointedPair pointed = PointedPair.at(surface.pointed(), run);
        int row = pointed.row() < 0 ? self.row() : pointed.row();
        int column = pointed.column();
        Box arcs = new Box(0, StagePanel.draw(self.stage, run, surface), width, 0);
        float[] weights = run.weightsOf(self.head(), row);
        double y =
                8
                        + new ArcsView(self.tokens, row, arcs, surface)
                                .draw(weights, run.settings.softmax);
        RowTable table = new RowTable(self, run, row, column);
        ScoreMatrix scores = new ScoreMatrix(self, run, row, column);
        if (width < 760) {
            y = 12 + table.draw(new Box(0, y, width, 0), surface);
            y = 12 + scores.draw(new Box(0, y, ScoreMatrix.width(run.n, width), 0), surface);
            return new SmallMatrices(self, run, new Box(0, y, width, 0), surface).draw();
        }
        Box left = new Box(0, y, Math.min(400, width * 0.46), 0);
        double below = table.draw(left, surface);
        double x = left.right() + 20;
        Box middle = new Box(x, y, ScoreMatrix.width(run.n, width - x - 146), 0);
        below = Math.max(below, scores.draw(middle, surface));
        x = middle.right() + 14;
        Box right = new Box(x, y, Math.min(264, width - x), 0);
        return Math.max(below, new SmallMatrices(self, run, right, surface).draw());
    }

    @Override
    public void state(Json out) {
        out.put("steps", self.steps).put("stage", self.stage.key);
        shared.state(out);
        out.open("attention", '[');
        for (int j = 0; j < run.n; j++) {
            out.add(Float.isInfinite(weight(j)) ? -1e9 : weight(j));
        }
        out.close(']');
    }

    @Override
    public void reset() {
        self.steps = 0;
    }
}
