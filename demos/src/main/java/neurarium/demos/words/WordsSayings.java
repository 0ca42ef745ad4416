package neurarium.demos.words;

import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the present state, and the picture in words. */
final class WordsSayings {
    private WordsSayings() {}

    static Verdict verdict(WordsState state) {
        VectorsModel vectors = state.vectors;
        if (state.asksVectors() && vectors.vectors() == null) {
            boolean failed = vectors.file().hasFailed();
            Verdict.Kind kind = failed ? Verdict.Kind.TROUBLE : Verdict.Kind.NEUTRAL;
            return new Verdict(kind, vectors.file().status());
        }
        return new Verdict(Verdict.Kind.NEUTRAL, says(state));
    }

    private static Text says(WordsState state) {
        return switch (state.tab) {
            case CODES -> coded(state.codes);
            case NEAR -> near(state.vectors);
            case ODD -> odd(state.vectors);
            case MAP -> mapped(state.vectors);
            case TRAIN -> trained(state.skipGram);
        };
    }

    private static Text coded(Codes codes) {
        int nearest = codes.nearest(Codes.Code.EMBEDDING, codes.chosen());
        Text name = nearest < 0 ? Text.of("不止一个", "more than one") : Codes.name(nearest);
        return Text.of(
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

    private static Text near(VectorsModel vectors) {
        String unknown = vectors.unknown(vectors.query());
        if (unknown != null) {
            return Text.of("词表里没有“" + unknown + "”。", "“" + unknown + "” is not in the list.");
        }
        String found = vectors.query() + " ≈ " + vectors.neighbor(0);
        return Text.of(
                found + "。问题里的词本身不算在内。", found + ". The words of the question do not count.");
    }

    private static Text odd(VectorsModel vectors) {
        String odd = WordsNumbers.oddWord(vectors);
        return Text.of("与众不同的是：" + odd + "。", "The odd one out: " + odd + ".");
    }

    private static Text mapped(VectorsModel vectors) {
        Text skips = mapSkips(vectors);
        return skips.isEmpty() ? gathers() : skips;
    }

    private static Text gathers() {
        return Text.of(
                "意思相近的词聚在一起，虽然没有人告诉过向量什么是国家、动物或数字。",
                "Words alike in meaning gather, though nobody told the vectors what a country, an"
                        + " animal or a number is.");
    }

    /** The first word that the map has to leave out, with the nearest spelling. */
    private static Text mapSkips(VectorsModel vectors) {
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

    private static Text trained(SkipGram skipGram) {
        String count = skipGram.atHome() + " / " + skipGram.withKind();
        return Text.of(
                count + " 个彩色词的最近邻是同类。",
                count + " of the coloured words have one of their kind nearest to them.");
    }

    static Text description(WordsState state) {
        VectorsModel vectors = state.vectors;
        return switch (state.tab) {
            case CODES ->
                    Text.of(
                            "猫、狗、牛、羊的 Unicode 编号、整数、one-hot 和二维词嵌入。选中 "
                                    + Codes.glyph(state.codes.chosen())
                                    + "。",
                            "Cat, dog, cow and sheep as Unicode, integer, one-hot and an embedding of"
                                    + " two numbers. Chosen: "
                                    + Codes.name(state.codes.chosen()).en()
                                    + ".");
            case NEAR ->
                    Text.of(
                                    "与 " + vectors.query() + " 最近的词。",
                                    "Words nearest to " + vectors.query() + ".")
                            .then(verdict(state).text());
            case ODD ->
                    Text.of("一组词：" + vectors.group() + "。", "A group: " + vectors.group() + ".")
                            .then(verdict(state).text());
            case MAP ->
                    Text.of("词的平面图：" + vectors.points(), "A map of words: " + vectors.points())
                            .then(verdict(state).text());
            case TRAIN ->
                    Text.of("正在学习的二维词嵌入。", "Embeddings of two numbers that are being learned.")
                            .then(verdict(state).text());
        };
    }
}
