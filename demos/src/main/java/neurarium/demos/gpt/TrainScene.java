package neurarium.demos.gpt;

import java.util.List;
import java.util.function.BooleanSupplier;
import neurarium.demos.Corpus;
import neurarium.demos.FileScene;
import neurarium.demos.SiteFiles;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A GPT that learns a text or a task in the page. */
final class TrainScene extends FileScene {
    private final TrainModel model;
    private final TrainDesign design;
    private final ModelUpload upload;

    TrainScene(TrainModel model, ModelUpload upload, Control retry) {
        super("train", "训练", "Train");
        this.model = model;
        this.upload = upload;
        design = model.design;
        Text what = Text.of("学什么", "Learn");
        Text length = Text.of("题目最长几个字符", "Question, characters at most");
        List<TrainingData> all = List.of(TrainingData.values());
        BooleanSupplier isOwn = () -> design.data == TrainingData.OWN;
        controls(
                Choice.of(
                        "data", what, all, d -> d.option, () -> design.data, afresh(model::choose)),
                new NumberInput("length", length, 2, 12, () -> design.maxLength, model::maxLength)
                        .when(() -> design.data.isTask()));
        controls(model.corpus.controls("textfile", isOwn, model::chooseOwnText, this::report));
        controls(retry);
        section(design.section());
        Text save = Text.of("保存正在训练的模型", "Save the model in training");
        modelFiles(List.of(new Action("save", save, model::canSave, model::save), upload.control));
        readouts(
                new Readout("trainsize", Text.of("模型", "model"), this::size),
                new Readout("trained", Text.of("进度", "progress"), this::progress),
                model.corpus.readout());
        steps(1000, model);
        work(model::hasWork, model::work);
    }

    @Override
    public void opened() {
        super.opened();
        upload.sendTo(this, model::open);
    }

    private Text size() {
        return model.learner == null ? Text.same("—") : parameters(model.learner.parameterCount());
    }

    static Text parameters(int count) {
        return Text.of("{n} 个参数", "{n} parameters").with("n", CostView.grouped(count));
    }

    private Text progress() {
        if (model.corpus.isReading()) {
            return model.corpus.progress();
        }
        if (model.steps == 0) {
            return Text.of("未训练", "not trained yet");
        }
        if (design.data.isTask()) {
            double score = Math.max(0, model.evaluations.score());
            return Text.of("{steps} 步，对 {score}%", "step {steps}, {score}% right")
                    .with("steps", model.steps)
                    .with("score", Numbers.fixed(100 * score, 0));
        }
        double seen = (double) model.steps * model.learner.tokensPerStep();
        String tokens =
                seen < 1e6
                        ? Numbers.fixed(seen / 1e3, 0) + "k"
                        : Numbers.fixed(seen / 1e6, 1) + "M";
        return Text.of("{steps} 步，{tokens} 词元", "step {steps}, {tokens} tokens")
                .with("steps", model.steps)
                .with("tokens", tokens);
    }

    @Override
    protected Verdict usualVerdict() {
        if (model.hasDiverged()) {
            return Verdict.DIVERGED;
        }
        if (model.corpus.unreadable() > 0 && model.steps == 0) {
            return model.corpus.unreadableVerdict();
        }
        if (model.isEmpty()) {
            return Corpus.EMPTY;
        }
        if (model.learner == null) {
            return SiteFiles.verdict(model.corpus.file());
        }
        if (design.data.isTask() && model.evaluations.score() == 1) {
            return Verdict.success(
                    "没学过的 100 道题全对：它学会的是做法，不是答案。",
                    "All 100 unseen questions are right: it has learned the method, not the"
                            + " answers.");
        }
        if (model.steps == 0) {
            return Verdict.neutral(
                    "权重是随机的，答案也是乱的。按“播放”训练，看注意力怎样成形。",
                    "The weights are random and so are the answers. Press Play and watch the"
                            + " attention take shape.");
        }
        return design.data.isTask()
                ? Verdict.neutral(
                        "八分之一的题从不拿来训练，得分只看这些题。",
                        "One question in eight is never trained on; the score is on those alone.")
                : Verdict.neutral(
                        "每 100 步看一次：写几段，画出每个头的注意力。",
                        "Every 100 steps it writes something, and every head's attention is"
                                + " drawn.");
    }

    @Override
    public Text description() {
        return Text.of("训练：{progress}，损失 {loss}。", "Training: {progress}, loss {loss}.")
                .with("progress", progress())
                .with("loss", model.steps == 0 ? "—" : Numbers.fixed(model.loss, 3))
                .then(verdict().text());
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        return TrainView.draw(model, verdict().text(), surface);
    }

    @Override
    public void state(Json out) {
        boolean learns = model.learner != null;
        Evaluation shown = model.evaluations.shown;
        out.put("steps", model.steps);
        out.put("loss", model.steps == 0 ? 0 : model.loss);
        out.put("score", model.evaluations.score());
        out.put("parameters", learns ? model.learner.parameterCount() : 0);
        out.put("tokensPerStep", learns ? model.learner.tokensPerStep() : 0);
        out.put("checked", shown == null ? 0 : shown.steps); // the steps of score and sample
        out.put("sample", shown == null ? "" : shown.samples());
        super.state(out);
    }

    @Override
    public void reset() {
        super.reset();
        model.restart();
    }
}
