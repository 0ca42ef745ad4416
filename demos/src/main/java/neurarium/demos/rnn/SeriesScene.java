package neurarium.demos.rnn;

import java.util.List;
import java.util.function.DoubleConsumer;
import neurarium.ui.Choice;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A recurrent network learns a series of numbers, and goes on beyond the training length. */
final class SeriesScene extends Scene {
    private final SeriesModel model;

    SeriesScene(SeriesModel model) {
        super("series", "学一个数列", "Learn a series");
        this.model = model;
        List<SeriesTask> tasks = List.of(SeriesTask.values());
        Text task = Text.of("任务", "Task");
        Text h = Text.of("状态维数 h", "State size h");
        Text length = Text.of("训练长度 T", "Training length T");
        Text k = Text.of("回声 k", "Echo k");
        Text alpha = Text.of("学习率 α（Adam）", "Learning rate α (Adam)");
        DoubleConsumer rate = model::learningRate;
        controls(
                Choice.of("task", task, tasks, t -> t.option, () -> model.task, model::task),
                UnrollScene.cell("learner", () -> model.cell, model::cell),
                new NumberInput("hidden", h, 1, 32, () -> model.hidden, model::hidden),
                new NumberInput("length", length, 4, 32, () -> model.times, model::times),
                new NumberInput("lag", k, 1, 12, () -> model.lag, model::lag)
                        .when(() -> model.task == SeriesTask.ECHO),
                new Slider("alpha", alpha, 0.001, 0.1, 0.001, () -> model.learningRate, rate));
        Text size = Text.of("状态维数", "state size");
        readouts(
                new Readout("size", size, () -> Text.same("h = " + model.hidden)),
                new Readout("training", Text.of("进度", "progress"), this::progress));
        steps(60, model::canStep, model::step);
    }

    private Text progress() {
        return Text.of("第 {steps} 步，L {loss}", "step {steps}, L {loss}")
                .with("steps", model.steps)
                .with("loss", model.steps == 0 ? "—" : loss());
    }

    private String loss() {
        return Numbers.fixed(model.losses.last(), 3);
    }

    @Override
    public Verdict verdict() {
        if (!model.canStep()) {
            return Verdict.DIVERGED;
        }
        if (model.steps == 0) {
            Text start = Text.of("按“播放”开始训练。", "Press Play to train.");
            return Verdict.neutral(start.then(model.task.hint));
        }
        if (model.task == SeriesTask.SINE) {
            Text error = Text.of("均方误差 {loss}。", "Mean squared error {loss}.").with("loss", loss());
            return model.losses.last() < 0.02 ? Verdict.success(error) : Verdict.neutral(error);
        }
        int times = model.times;
        double within = model.accuracy(0, times);
        double beyond = model.accuracy(times, times * SeriesModel.LONGER);
        Text right =
                Text.of(
                                "答对：{within}%（训练长度以内），{beyond}%（更长的部分）。",
                                "Right: {within}% within the training length, {beyond}% beyond.")
                        .with("within", Numbers.fixed(100 * within, 0))
                        .with("beyond", Numbers.fixed(100 * beyond, 0));
        return within == 1 && beyond == 1 ? Verdict.success(right) : Verdict.neutral(right);
    }

    @Override
    public Text description() {
        return Text.of("循环网络在学数列：{task}。", "A recurrent network learns a series. {task}.")
                .with("task", model.task.option.label())
                .then(verdict().text());
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("loss", model.losses.last());
        out.put("accuracy", model.accuracy(0, model.times));
        out.put("prediction", model.prediction);
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        return new SeriesView(model, surface).draw();
    }
}
