package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;
import neurarium.ui.WantedFile;

/** A GPT that writes token by token, its tokens, and one that learns in the page. */
public final class GptDemo implements Demo {
    /** The tabs. */
    enum Tab {
        WRITE("write", Text.of("写", "Write")),
        TOKENS("tokens", Text.of("词元", "Tokens")),
        TRAIN("train", Text.of("训练", "Train"));

        final String key;
        final Text label;

        Tab(String key, Text label) {
            this.key = key;
            this.label = label;
        }
    }

    private static final List<String> WRITE_KEYS =
            List.of(
                    "model",
                    "prompt",
                    "temperature",
                    "topk",
                    "topp",
                    "cache",
                    "lines",
                    "another",
                    "checkpoint",
                    "tokenizer");
    private static final List<String> TRAIN_KEYS =
            List.of(
                    "data",
                    "length",
                    "text",
                    "textfile",
                    "layers",
                    "heads",
                    "width",
                    "context",
                    "alpha",
                    "save");

    private final TrainModel train = new TrainModel();
    private final WriteModel write = new WriteModel(train::snapshot);
    private final TokensModel tokens = new TokensModel();
    private final GptControls controls = new GptControls(this, write, tokens, train);
    private Tab tab = Tab.WRITE;
    private Text problem = Text.NONE;
    private String spot = "";

    TrainModel train() {
        return train;
    }

    WriteModel write() {
        return write;
    }

    // Controls

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(Tab.values()),
                        each -> new Control.Option(each.key, each.label),
                        () -> tab,
                        chosen -> {
                            tab = chosen;
                            problem = Text.NONE;
                        }));
    }

    @Override
    public List<Control> controls() {
        return controls.main();
    }

    @Override
    public List<Fold> folds() {
        return controls.folds();
    }

    @Override
    public boolean sets(String leader, String key) {
        return leader.equals("text") && key.equals("data");
    }

    @Override
    public boolean isRelevant(Control control) {
        String key = control.key();
        boolean own = train.design().material() == Material.OWN;
        boolean task = train.design().material().isTask();
        boolean here =
                tab == Tab.WRITE
                        ? !TRAIN_KEYS.contains(key)
                        : !WRITE_KEYS.contains(key) && (tab == Tab.TRAIN || !isTrainKey(key));
        boolean sentence = key.equals("chinese") || key.equals("english");
        return switch (key) {
            case "retry" -> hasFailed();
            case "text", "textfile" -> here && own;
            case "length" -> here && task;
            case "context" -> here && !task;
            default -> sentence ? tab == Tab.TOKENS : here;
        };
    }

    private static boolean isTrainKey(String key) {
        return TRAIN_KEYS.contains(key) || key.equals("open");
    }

    void choose(ModelChoice choice) {
        problem = Text.NONE;
        write.choice(choice);
    }

    void material(Material material) {
        problem = Text.NONE;
        train.material(material);
    }

    void ownText(String text) {
        problem = Text.NONE;
        train.ownText(text);
    }

    void openText(String name, byte[] bytes) {
        if (bytes.length > TrainModel.LONGEST) {
            String mega = Numbers.fixed(bytes.length / 1e6, 1);
            problem =
                    Text.of(
                            "“" + name + "”有 " + mega + " MB，最多 5 MB。之前的文字还在。",
                            "“"
                                    + name
                                    + "” has "
                                    + mega
                                    + " MB; at most 5 MB. The text before is kept.");
            return;
        }
        problem = Text.NONE;
        train.ownFile(bytes);
    }

    /** Opens a GPT: to write in the first tab, to train it further in the last. */
    void openModel(String name, byte[] bytes) {
        if (tab == Tab.TRAIN) {
            open(name, () -> train.open(bytes));
        } else {
            open(name, () -> write.open(bytes));
        }
    }

    void openCheckpoint(String name, byte[] bytes) {
        open(name, () -> write.checkpoint(name, bytes));
    }

    void openTokenizer(String name, byte[] bytes) {
        open(name, () -> write.tokenizer(bytes));
    }

    private void open(String name, Runnable opening) {
        try {
            opening.run();
            problem = Text.NONE;
        } catch (IllegalArgumentException e) {
            problem =
                    Text.of(
                            "“" + name + "”打不开：" + e.getMessage() + "。什么都没有变。",
                            "“"
                                    + name
                                    + "” cannot be opened: "
                                    + e.getMessage()
                                    + ". Nothing has changed.");
        }
    }

    /** The file of the site that the present tab needs; null where it needs none. */
    WantedFile file() {
        return switch (tab) {
            case WRITE -> write.file();
            case TOKENS -> tokens.file();
            case TRAIN -> train.design().material().isTask() ? null : train.file();
        };
    }

    boolean hasFailed() {
        return file() != null && file().hasFailed();
    }

    // What the page says

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout("size", Text.of("模型", "model"), this::size),
                new Control.Readout("progress", Text.of("进度", "progress"), this::progress));
    }

    private Text size() {
        return GptWords.size(tab, write, tokens, train);
    }

    private Text progress() {
        return GptWords.progress(tab, write, train);
    }

    @Override
    public Verdict verdict() {
        if (!problem.isEmpty()) {
            return new Verdict(Verdict.Kind.TROUBLE, problem);
        }
        if (hasFailed()) {
            return new Verdict(Verdict.Kind.TROUBLE, file().status());
        }
        if (tab == Tab.TRAIN && train.hasDiverged()) {
            return Verdict.DIVERGED;
        }
        return GptWords.verdict(tab, write, train);
    }

    @Override
    public Text description() {
        return GptWords.description(tab, write, tokens, train).then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return GptWords.exercises();
    }

    // The picture

    @Override
    public double height(double width) {
        return switch (tab) {
            case WRITE -> WriteView.height(width);
            case TOKENS -> TokensView.height(tokens, width);
            case TRAIN -> TrainView.height(width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (tab) {
            case WRITE -> WriteView.draw(write, verdict().text(), surface);
            case TOKENS -> TokensView.draw(tokens, surface);
            case TRAIN -> TrainView.draw(train, spot, verdict().text(), surface);
        }
    }

    /** Pointing at a head shows its map large. */
    @Override
    public boolean point(String key) {
        boolean changes = tab == Tab.TRAIN && (isHead(spot) || isHead(key));
        spot = key;
        return changes;
    }

    private boolean isHead(String key) {
        return HeadsView.isHead(train, key);
    }

    @Override
    public int currentLine() {
        boolean shown = tab == Tab.WRITE && !write.isWaiting() && write.canStep();
        return shown ? List.of(Writing.Line.values()).indexOf(write.writing().next()) : -1;
    }

    @Override
    public void state(Json out) {
        GptState.write(tab.key, write, train, out);
        out.put("problem", problem.en());
    }

    // Running

    @Override
    public void reach(Files files) {
        write.reach(files);
        tokens.reach(files);
        train.reach(files);
    }

    @Override
    public void seed(int seed) {
        write.seed(seed);
        train.seed(seed);
    }

    @Override
    public void opened() {}

    @Override
    public void reset() {
        problem = Text.NONE;
        switch (tab) {
            case WRITE -> write.reset();
            case TRAIN -> train.restart();
            case TOKENS -> {}
        }
    }

    @Override
    public double pace() {
        return tab == Tab.WRITE ? 4 : 1000;
    }

    @Override
    public boolean canStep() {
        return switch (tab) {
            case WRITE -> write.canStep();
            case TOKENS -> false;
            case TRAIN -> train.canStep();
        };
    }

    @Override
    public boolean showsCode() {
        return tab == Tab.WRITE;
    }

    @Override
    public boolean isWaiting() {
        return switch (tab) {
            case WRITE -> write.isWaiting();
            case TOKENS -> false;
            case TRAIN -> train.isWaiting();
        };
    }

    @Override
    public void step() {
        if (tab == Tab.WRITE) {
            write.step();
        } else if (tab == Tab.TRAIN) {
            train.step();
        }
    }

    @Override
    public boolean stepPart() {
        if (tab == Tab.TRAIN) {
            return train.stepPart();
        }
        step();
        return true;
    }

    @Override
    public boolean hasWork() {
        return write.hasWork() || (tab == Tab.TRAIN && train.hasWork());
    }

    @Override
    public void work() {
        if (write.hasWork()) {
            write.work();
        } else {
            train.work();
        }
    }
}
