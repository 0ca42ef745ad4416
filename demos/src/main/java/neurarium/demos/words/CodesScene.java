package neurarium.demos.words;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Verdict;

/** The lecture's four words in four codes, and their distances. */
final class CodesScene extends Scene {
    private final Codes codes;
    private final CodesView view;

    CodesScene(Codes codes) {
        super("codes", "四种编码", "Four codes");
        this.codes = codes;
        view = new CodesView(codes);
        Text chosen = Text.of("选中的词", "Chosen word");
        List<Integer> words = List.of(0, 1, 2, 3);
        Function<Integer, Option> option =
                i -> new Option(Codes.ENGLISH.get(i), CodesTable.name(i));
        controls(
                Choice.of("word", chosen, words, option, () -> codes.chosen, codes::choose)
                        .sets("x", "y", "embedding"),
                coordinate("x", Text.of("它的 x", "its x"), 0),
                coordinate("y", Text.of("它的 y", "its y"), 1));
        Text label = Text.of("四个词的词嵌入（每行一个词）", "The four embeddings (a row for each)");
        Function<String, Text> problem = text -> NumberRows.problem("embedding", text, 4, 2, 1);
        more(
                new TextField("embedding", label, this::embeddings, problem, this::embeddings)
                        .resets());
        readouts(WordsDemo.result(this::result));
        steps(1, () -> true, codes::step);
        touch(view);
        questions();
    }

    private void questions() {
        Text oneHot =
                Text.of(
                        "词表有 10,000 个词，one-hot 向量中任意两个词的距离是多少（两位小数）？",
                        "One-hot vectors of 10,000 words: how far apart are any two (two digits)?");
        Text cosine =
                Text.of(
                        "讲义里 猫 (0.1, 0.2) 和 狗 (0.2, 0.1) 的余弦是多少？",
                        "What is the cosine of cat (0.1, 0.2) and dog (0.2, 0.1)?");
        Text numbers =
                Text.of(
                        "10,000 个词，每个词嵌入 100 个数：表里共有多少个数？",
                        "10,000 words with 100 numbers each: how many numbers are in the table?");
        Text root = Text.of("√(1² + 1²)，与词表大小无关。", "√(1² + 1²), whatever the size.");
        Text quotient = Text.same("(0.1·0.2 + 0.2·0.1) / (0.05)");
        exercises(
                Exercise.number("onehot", oneHot, () -> 1.41, 0.006, root),
                Exercise.number("cosine", cosine, () -> 0.8, 0.006, quotient),
                Exercise.number("numbers", numbers, () -> 1e6, 0, Text.same("10000 · 100")));
    }

    /** A slider for x or y, axis 0 or 1, of the chosen word. */
    private Control coordinate(String key, Text label, int axis) {
        DoubleSupplier getter = () -> codes.embeddings[2 * codes.chosen + axis];
        DoubleConsumer setter = value -> codes.embeddings[2 * codes.chosen + axis] = value;
        return new Slider(key, label, 0, 1, 0.01, getter, setter).sets("embedding");
    }

    private Text result() {
        String cosine = Numbers.fixed(codes.cosine(codes.chosen, codes.other), 3);
        return Text.same("cos " + CodesTable.pair(codes) + " " + cosine);
    }

    private String embeddings() {
        float[] values = new float[codes.embeddings.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) codes.embeddings[i];
        }
        return NumberRows.text(values, Codes.COUNT, 2);
    }

    private void embeddings(String text) {
        float[] values = NumberRows.read(text);
        for (int i = 0; i < values.length; i++) {
            codes.embeddings[i] = Math.max(0, Math.rint(values[i] * 100.0) / 100);
        }
    }

    @Override
    public Verdict verdict() {
        int nearest = codes.nearest(Codes.Code.EMBEDDING, codes.chosen);
        Text name = nearest < 0 ? Text.of("不止一个", "more than one") : CodesTable.name(nearest);
        return Verdict.neutral(
                Text.of(
                                "编号和 one-hot 不含意思；在词嵌入里，离 {word} 最近的是 {nearest}。",
                                "Code numbers and one-hot know no meaning; in the embedding {word}"
                                        + " has {nearest} nearest.")
                        .with("word", CodesTable.name(codes.chosen))
                        .with("nearest", name));
    }

    @Override
    public Text description() {
        return Text.of(
                        "猫、狗、牛、羊的 Unicode 编号、整数、one-hot 和二维词嵌入。选中 {word}。",
                        "Cat, dog, cow and sheep as Unicode, integer, one-hot and an embedding of"
                                + " two numbers. Chosen: {word}.")
                .with("word", CodesTable.name(codes.chosen));
    }

    @Override
    public void reset() {
        codes.reset();
    }

    @Override
    public double draw(Surface surface) {
        return view.draw(surface);
    }

    @Override
    public void state(Json out) {
        out.put("steps", codes.steps);
        out.put("word", Codes.ENGLISH.get(codes.chosen));
        out.put("other", Codes.ENGLISH.get(codes.other));
        out.put("cosine", codes.cosine(codes.chosen, codes.other));
        out.put("distance", codes.distance(Codes.Code.EMBEDDING, codes.chosen, codes.other));
    }
}
