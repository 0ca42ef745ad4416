package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** The tabs, the controls and the folded controls, and which of them the tab has use for. */
final class WordsControls {
    private final WordsState state;
    private final Codes codes;
    private final VectorsModel vectors;
    private final SkipGram skipGram;
    private final SkipGramView skipGramView;
    private final MapView map;

    WordsControls(WordsState state, MapView map, SkipGramView skipGramView) {
        this.state = state;
        this.map = map;
        this.skipGramView = skipGramView;
        codes = state.codes;
        vectors = state.vectors;
        skipGram = state.skipGram;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(Tab.values()),
                tab -> tab.option,
                () -> state.tab,
                chosen -> state.tab = chosen);
    }

    List<Control> controls() {
        return List.of(
                Control.Choice.of(
                        "word",
                        Text.of("选中的词", "Chosen word"),
                        List.of(0, 1, 2, 3),
                        i -> new Control.Option(Codes.english(i), Codes.name(i)),
                        codes::chosen,
                        codes::choose),
                new Control.Slider(
                        "x",
                        Text.of("它的 x", "its x"),
                        0,
                        1,
                        0.01,
                        () -> codes.x(codes.chosen()),
                        x -> codes.place(codes.chosen(), x, codes.y(codes.chosen()))),
                new Control.Slider(
                        "y",
                        Text.of("它的 y", "its y"),
                        0,
                        1,
                        0.01,
                        () -> codes.y(codes.chosen()),
                        y -> codes.place(codes.chosen(), codes.x(codes.chosen()), y)),
                Control.Choice.of(
                        "set",
                        Text.of("词表", "Words"),
                        List.of(Library.values()),
                        library -> library.option,
                        vectors::library,
                        vectors::library),
                new Control.Field(
                        "query",
                        Text.of("词，或词的加减", "A word, or words with + and −"),
                        vectors::query,
                        text -> problem("query", text, 1, Query.MOST),
                        vectors::query),
                new Control.Field(
                        "group",
                        Text.of("一组词（3 到 8 个）", "A group (3 to 8 words)"),
                        vectors::group,
                        text -> problem("group", text, 3, VectorsModel.MOST_GROUP),
                        vectors::group),
                new Control.Field(
                        "points",
                        Text.of("地图上的词", "Words on the map"),
                        vectors::points,
                        text -> problem("points", text, 1, VectorsModel.MOST_POINTS),
                        vectors::points),
                new Control.Slider(
                        "zoom",
                        Text.of("放大", "Zoom"),
                        1,
                        8,
                        0.5,
                        () -> map.zoom,
                        zoom -> map.zoom = zoom),
                Control.Choice.of(
                        "corpus",
                        Text.of("语料", "Corpus"),
                        List.of(Corpus.values()),
                        corpus -> corpus.option,
                        skipGram::corpus,
                        this::corpus),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        0.2,
                        0.001,
                        skipGram::learningRate,
                        skipGram::learningRate),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        () -> vectors.file().hasFailed(),
                        () -> vectors.file().retry()));
    }

    private void corpus(Corpus corpus) {
        if (corpus != skipGram.corpus()) {
            skipGram.take(corpus);
            skipGramView.reset();
        }
    }

    private static Text problem(String key, String text, int least, int most) {
        int count = text.length() > 1000 ? 0 : Query.read(text).terms().size();
        return count >= least && count <= most
                ? Text.NONE
                : Complaint.of(
                        key,
                        text,
                        "写 " + least + " 到 " + most + " 个词，用空格隔开。",
                        "write " + least + " to " + most + " words with spaces between.");
    }

    List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                new Control.Field(
                                        "embedding",
                                        Text.of(
                                                "四个词的词嵌入（每行一个词）",
                                                "The four embeddings (a row for each)"),
                                        () -> NumberRows.text(places(), 4, 2),
                                        text -> NumberRows.problem("embedding", text, 4, 2, 1),
                                        text -> places(NumberRows.read(text))),
                                new Control.Slider(
                                        "centerx",
                                        Text.of("地图中心 x", "Centre of the map, x"),
                                        -1,
                                        1,
                                        0.001,
                                        () -> Math.rint(map.centerX * 1000) / 1000,
                                        x -> map.centerX = x),
                                new Control.Slider(
                                        "centery",
                                        Text.of("地图中心 y", "Centre of the map, y"),
                                        -1,
                                        1,
                                        0.001,
                                        () -> Math.rint(map.centerY * 1000) / 1000,
                                        y -> map.centerY = y))));
    }

    private float[] places() {
        float[] places = new float[8];
        for (int i = 0; i < 4; i++) {
            places[2 * i] = (float) codes.x(i);
            places[2 * i + 1] = (float) codes.y(i);
        }
        return places;
    }

    private void places(float[] places) {
        for (int i = 0; i < 4; i++) {
            double x = Math.rint(places[2 * i] * 100.0) / 100;
            double y = Math.rint(places[2 * i + 1] * 100.0) / 100;
            codes.place(i, Math.max(0, x), Math.max(0, y));
        }
    }

    boolean sets(String leader, String key) {
        return (leader.equals("set") && List.of("query", "group", "points").contains(key))
                || (leader.equals("word") && List.of("x", "y", "embedding").contains(key))
                || (List.of("x", "y").contains(leader) && key.equals("embedding"));
    }

    boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "word", "x", "y", "embedding" -> state.tab == Tab.CODES;
            case "set" -> state.asksVectors();
            case "query" -> state.tab == Tab.NEAR;
            case "group" -> state.tab == Tab.ODD;
            case "points", "zoom", "centerx", "centery" -> state.tab == Tab.MAP;
            case "corpus", "alpha" -> state.tab == Tab.TRAIN;
            case "retry" -> state.asksVectors() && vectors.file().hasFailed();
            default -> true;
        };
    }
}
