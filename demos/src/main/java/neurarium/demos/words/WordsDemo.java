package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Files;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Words as numbers: four codes, real word vectors, and a skip-gram that finds its own. */
public final class WordsDemo implements Demo {
    /** What the tabs show. */
    private enum Tab {
        CODES(new Control.Option("codes", Text.of("四种编码", "Four codes"))),
        NEAR(new Control.Option("near", Text.of("近邻与类比", "Neighbours, analogies"))),
        ODD(new Control.Option("odd", Text.of("找不同", "Odd one out"))),
        MAP(new Control.Option("map", Text.of("地图", "Map"))),
        TRAIN(new Control.Option("train", Text.of("训练", "Learn them")));

        final Control.Option option;

        Tab(Control.Option option) {
            this.option = option;
        }
    }

    private final Codes codes = new Codes();
    private final VectorsModel vectors = new VectorsModel();
    private final SkipGram skipGram = new SkipGram();
    private final SkipGramView skipGramView = new SkipGramView();
    private final MapView map = new MapView();
    private Tab tab = Tab.CODES;
    private String spot = "";
    private boolean dragging;

    Codes codes() {
        return codes;
    }

    VectorsModel vectors() {
        return vectors;
    }

    SkipGram skipGram() {
        return skipGram;
    }

    private boolean asksVectors() {
        return tab == Tab.NEAR || tab == Tab.ODD || tab == Tab.MAP;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(Tab.values()), t -> t.option, () -> tab, chosen -> tab = chosen));
    }

    @Override
    public List<Control> controls() {
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
                words("query", Text.of("词，或词的加减", "A word, or words with + and −"), Query.MOST),
                words("group", Text.of("一组词（3 到 8 个）", "A group (3 to 8 words)"), 8),
                words("points", Text.of("地图上的词", "Words on the map"), VectorsModel.MOST_POINTS),
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

    private Control words(String key, Text label, int most) {
        int least = key.equals("group") ? 3 : 1;
        return new Control.Field(
                key,
                label,
                () -> get(key),
                text -> problem(key, text, least, most),
                text -> set(key, text));
    }

    private String get(String key) {
        return switch (key) {
            case "query" -> vectors.query();
            case "group" -> vectors.group();
            default -> vectors.points();
        };
    }

    private void set(String key, String text) {
        switch (key) {
            case "query" -> vectors.query(text);
            case "group" -> vectors.group(text);
            default -> vectors.points(text);
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

    @Override
    public List<Fold> folds() {
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

    @Override
    public boolean sets(String leader, String key) {
        return (leader.equals("set") && List.of("query", "group", "points").contains(key))
                || (leader.equals("word") && List.of("x", "y", "embedding").contains(key))
                || (List.of("x", "y").contains(leader) && key.equals("embedding"));
    }

    @Override
    public boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "word", "x", "y", "embedding" -> tab == Tab.CODES;
            case "set" -> asksVectors();
            case "query" -> tab == Tab.NEAR;
            case "group" -> tab == Tab.ODD;
            case "points", "zoom", "centerx", "centery" -> tab == Tab.MAP;
            case "corpus", "alpha" -> tab == Tab.TRAIN;
            case "retry" -> asksVectors() && vectors.file().hasFailed();
            default -> true;
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(new Control.Readout("measure", Text.of("结果", "result"), this::measure));
    }

    private Text measure() {
        return switch (tab) {
            case CODES -> {
                double cosine = codes.cosine(codes.chosen(), codes.other());
                String pair = Codes.glyph(codes.chosen()) + Codes.glyph(codes.other());
                yield Text.same("cos " + pair + " " + Numbers.fixed(cosine, 3));
            }
            case TRAIN ->
                    Text.of(
                            "第 " + skipGram.steps() + " 步，L " + loss(),
                            "step " + skipGram.steps() + ", L " + loss());
            case NEAR -> {
                boolean none = vectors.vectors() == null || vectors.neighbors().isEmpty();
                yield Text.same(
                        none ? "—" : vectors.vectors().word(vectors.neighbors().get(0).index()));
            }
            case ODD -> Text.same(oddWord());
            case MAP ->
                    Text.same(vectors.vectors() == null ? "—" : "" + vectors.map().words().size());
        };
    }

    private String loss() {
        return skipGram.losses.added() == 0 ? "—" : Numbers.fixed(skipGram.losses.last(), 2);
    }

    private String oddWord() {
        if (vectors.vectors() == null || vectors.unknown(vectors.group()) != null) {
            return "—";
        }
        List<Integer> words = vectors.known(vectors.group());
        return vectors.vectors().word(words.get(OddView.odd(vectors.likeness(words))));
    }

    @Override
    public Verdict verdict() {
        if (asksVectors() && vectors.vectors() == null) {
            boolean failed = vectors.file().hasFailed();
            Verdict.Kind kind = failed ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            return new Verdict(kind, vectors.file().status());
        }
        return new Verdict(Verdict.Kind.NEUTRAL, says());
    }

    private Text says() {
        return switch (tab) {
            case CODES -> {
                int nearest = codes.nearest(Codes.Code.EMBEDDING, codes.chosen());
                Text name = nearest < 0 ? Text.of("不止一个", "more than one") : Codes.name(nearest);
                yield Text.of(
                        "编号和 one-hot 不含意思；在词嵌入里，离 "
                                + Codes.glyph(codes.chosen())
                                + " 最近的是 "
                                + name.zh()
                                + "。",
                        "Code numbers and one-hot know no meaning; in the embedding "
                                + Codes.name(codes.chosen()).en()
                                + " has "
                                + name.en()
                                + " nearest.");
            }
            case NEAR -> {
                String unknown = vectors.unknown(vectors.query());
                String found =
                        unknown != null
                                ? ""
                                : vectors.vectors().word(vectors.neighbors().get(0).index());
                yield unknown != null
                        ? Text.of(
                                "词表里没有“" + unknown + "”。", "“" + unknown + "” is not in the list.")
                        : Text.of(
                                vectors.query() + " ≈ " + found + "。问题里的词本身不算在内。",
                                vectors.query()
                                        + " ≈ "
                                        + found
                                        + ". The words of the question do not count.");
            }
            case ODD -> Text.of("与众不同的是：" + oddWord() + "。", "The odd one out: " + oddWord() + ".");
            case MAP -> mapSkips().isEmpty() ? gathers() : mapSkips();
            case TRAIN -> {
                String count = skipGram.atHome() + " / " + skipGram.withKind();
                yield Text.of(
                        count + " 个彩色词的最近邻是同类。",
                        count + " of the coloured words have one of their kind nearest to them.");
            }
        };
    }

    private static Text gathers() {
        return Text.of(
                "意思相近的词聚在一起，虽然没有人告诉过向量什么是国家、动物或数字。",
                "Words alike in meaning gather, though nobody told the vectors what a country, an"
                        + " animal or a number is.");
    }

    /** The first word that the map has to leave out, with the nearest spelling. */
    private Text mapSkips() {
        String unknown = vectors.unknown(vectors.points());
        if (unknown == null) {
            return Text.NONE;
        }
        String near = vectors.suggestion(unknown);
        return Text.of(
                "词表里没有“" + unknown + "”，图上略去" + (near.isEmpty() ? "。" : "。拼写最接近的：" + near + "。"),
                "“"
                        + unknown
                        + "” is not in the list and left out"
                        + (near.isEmpty() ? "." : "; the nearest spelling is " + near + "."));
    }

    @Override
    public Text description() {
        return switch (tab) {
            case CODES ->
                    Text.of(
                            "猫、狗、牛、羊的 Unicode 编号、整数、one-hot 和二维词嵌入。选中 "
                                    + Codes.glyph(codes.chosen())
                                    + "。",
                            "Cat, dog, cow and sheep as Unicode, integer, one-hot and an embedding of"
                                    + " two numbers. Chosen: "
                                    + Codes.name(codes.chosen()).en()
                                    + ".");
            case NEAR ->
                    Text.of(
                                    "与 " + vectors.query() + " 最近的词。",
                                    "Words nearest to " + vectors.query() + ".")
                            .then(verdict().text());
            case ODD ->
                    Text.of("一组词：" + vectors.group() + "。", "A group: " + vectors.group() + ".")
                            .then(verdict().text());
            case MAP ->
                    Text.of("词的平面图：" + vectors.points(), "A map of words: " + vectors.points())
                            .then(verdict().text());
            case TRAIN ->
                    Text.of("正在学习的二维词嵌入。", "Embeddings of two numbers that are being learned.")
                            .then(verdict().text());
        };
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "onehot",
                        Text.of(
                                "词表有 10,000 个词，one-hot 向量中任意两个词的距离是多少（两位小数）？",
                                "One-hot vectors of 10,000 words: how far apart are any two (two"
                                        + " digits)?"),
                        () -> 1.41,
                        0.006,
                        Text.of("√(1² + 1²)，与词表大小无关。", "√(1² + 1²), whatever the size.")),
                Exercise.number(
                        "cosine",
                        Text.of(
                                "讲义里 猫 (0.1, 0.2) 和 狗 (0.2, 0.1) 的余弦是多少？",
                                "What is the cosine of cat (0.1, 0.2) and dog (0.2, 0.1)?"),
                        () -> 0.8,
                        0.006,
                        Text.same("(0.1·0.2 + 0.2·0.1) / (0.05)")),
                Exercise.number(
                        "numbers",
                        Text.of(
                                "10,000 个词，每个词嵌入 100 个数：表里共有多少个数？",
                                "10,000 words with 100 numbers each: how many numbers are in the"
                                        + " table?"),
                        () -> 1e6,
                        0,
                        Text.same("10000 · 100")));
    }

    @Override
    public double height(double width) {
        return switch (tab) {
            case CODES -> CodesView.height(width);
            case NEAR -> NearView.height();
            case ODD -> OddView.height(vectors);
            case MAP -> MapView.height(width);
            case TRAIN -> SkipGramView.height(width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (tab) {
            case CODES -> CodesView.draw(codes, surface);
            case NEAR -> NearView.draw(vectors, surface);
            case ODD -> OddView.draw(vectors, surface);
            case MAP -> map.draw(vectors, surface);
            case TRAIN -> skipGramView.draw(skipGram, surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", codes.steps() + vectors.steps() + skipGram.steps());
        out.put("word", Codes.english(codes.chosen()));
        out.put("other", Codes.english(codes.other()));
        out.put("cosine", codes.cosine(codes.chosen(), codes.other()));
        out.put("distance", codes.distance(Codes.Code.EMBEDDING, codes.chosen(), codes.other()));
        out.put("query", vectors.query());
        out.put("loaded", vectors.file().isHere());
        out.open("answers", '[');
        if (tab == Tab.NEAR && vectors.vectors() != null) {
            for (var neighbor : vectors.neighbors()) {
                out.add(vectors.vectors().word(neighbor.index()));
            }
        }
        out.close(']');
        out.put("odd", tab == Tab.ODD ? oddWord() : "");
        out.put("loss", skipGram.losses.last());
        out.put("atHome", skipGram.atHome());
        out.open("embeddings", '[');
        for (float value : skipGram.places()) {
            out.add(value);
        }
        out.close(']');
    }

    @Override
    public void reach(Files files) {
        vectors.reach(files);
    }

    @Override
    public void seed(int seed) {
        skipGram.seed(seed);
        skipGramView.reset();
    }

    @Override
    public void opened() {
        codes.open();
    }

    @Override
    public void reset() {
        codes.reset();
        vectors.reset();
        skipGram.restart();
        skipGramView.reset();
        map.reset();
    }

    @Override
    public double pace() {
        return tab == Tab.TRAIN ? 30 : 1;
    }

    @Override
    public boolean canStep() {
        return true;
    }

    @Override
    public void step() {
        if (tab == Tab.TRAIN) {
            skipGram.step();
        } else if (tab == Tab.CODES) {
            codes.step();
        } else {
            vectors.step();
        }
    }

    @Override
    public boolean point(String key) {
        spot = key;
        return false;
    }

    @Override
    public boolean grabs(Touch touch) {
        return switch (tab) {
            case CODES -> CodesView.at(codes, touch) >= 0;
            case MAP -> map.grabs(touch);
            default -> false;
        };
    }

    @Override
    public void drag(Touch touch) {
        if (tab == Tab.MAP) {
            map.drag(touch);
            return;
        }
        int word = CodesView.at(codes, touch);
        if (!dragging && word >= 0) {
            codes.choose(word);
        }
        dragging = true;
        double[] place = CodesView.place(touch);
        codes.place(codes.chosen(), place[0], place[1]);
    }

    @Override
    public void release() {
        dragging = false;
        map.release();
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (tab == Tab.CODES) {
            tapCodes(touch);
        } else if (tab == Tab.TRAIN) {
            int word = skipGramView.at(skipGram, touch);
            word = spot.startsWith("token.") ? (int) Numbers.parse(spot.substring(6)) : word;
            if (word >= 0 && word < skipGram.size()) {
                skipGram.choose(word);
            }
        } else if (vectors.vectors() != null) {
            tapVectors();
        }
    }

    private void tapCodes(Touch touch) {
        int word = CodesView.at(codes, touch);
        if (word >= 0) {
            codes.choose(word);
        }
    }

    private void tapVectors() {
        String asked = tab == Tab.ODD ? "group" : tab == Tab.MAP ? "points" : "query";
        String unknown = vectors.unknown(get(asked));
        if (spot.equals("suggestion") && unknown != null) {
            String instead = vectors.suggestion(unknown);
            String text = Query.read(get(asked)).with(unknown, instead);
            set(asked, tab == Tab.NEAR ? text : plain(text));
        } else if (spot.startsWith("answer.") && tab == Tab.NEAR && unknown == null) {
            int place = (int) Numbers.parse(spot.substring(7));
            if (place >= 0 && place < vectors.neighbors().size()) {
                vectors.query(vectors.vectors().word(vectors.neighbors().get(place).index()));
            }
        }
    }

    /** A list of words without the signs of a sum. */
    private static String plain(String sum) {
        StringBuilder plain = new StringBuilder();
        for (Query.Term term : Query.read(sum).terms()) {
            plain.append(plain.length() == 0 ? "" : " ").append(term.word());
        }
        return plain.toString();
    }
}
