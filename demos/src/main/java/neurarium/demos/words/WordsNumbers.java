package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The result that stays in sight, and the numbers of the demo under their names on the page. */
final class WordsNumbers {
    private WordsNumbers() {}

    static List<Control.Readout> readouts(WordsState state) {
        return List.of(
                new Control.Readout("measure", Text.of("结果", "result"), () -> measure(state)));
    }

    private static Text measure(WordsState state) {
        Codes codes = state.codes;
        VectorsModel vectors = state.vectors;
        return switch (state.tab) {
            case CODES -> {
                double cosine = codes.cosine(codes.chosen(), codes.other());
                String pair = Codes.glyph(codes.chosen()) + Codes.glyph(codes.other());
                yield Text.same("cos " + pair + " " + Numbers.fixed(cosine, 3));
            }
            case TRAIN -> trained(state.skipGram);
            case NEAR -> {
                boolean none = vectors.vectors() == null || vectors.neighbors().isEmpty();
                yield Text.same(none ? "—" : vectors.neighbor(0));
            }
            case ODD -> Text.same(oddWord(vectors));
            case MAP ->
                    Text.same(vectors.vectors() == null ? "—" : "" + vectors.map().words().size());
        };
    }

    private static Text trained(SkipGram skipGram) {
        boolean isNew = skipGram.losses.added() == 0;
        String loss = isNew ? "—" : Numbers.fixed(skipGram.losses.last(), 2);
        return Text.of(
                "第 " + skipGram.steps() + " 步，L " + loss,
                "step " + skipGram.steps() + ", L " + loss);
    }

    /** The odd one of the group; a dash while it cannot be told. */
    static String oddWord(VectorsModel vectors) {
        if (vectors.vectors() == null || vectors.unknown(vectors.group()) != null) {
            return "—";
        }
        List<Integer> words = vectors.known(vectors.group());
        return vectors.vectors().word(words.get(OddView.odd(vectors.likeness(words))));
    }

    static void write(WordsState state, Json out) {
        Codes codes = state.codes;
        VectorsModel vectors = state.vectors;
        SkipGram skipGram = state.skipGram;
        out.put("steps", codes.steps() + vectors.steps() + skipGram.steps());
        out.put("word", Codes.english(codes.chosen()));
        out.put("other", Codes.english(codes.other()));
        out.put("cosine", codes.cosine(codes.chosen(), codes.other()));
        out.put("distance", codes.distance(Codes.Code.EMBEDDING, codes.chosen(), codes.other()));
        out.put("query", vectors.query());
        out.put("loaded", vectors.file().isHere());
        out.open("answers", '[');
        if (state.tab == Tab.NEAR && vectors.vectors() != null) {
            for (var neighbor : vectors.neighbors()) {
                out.add(vectors.vectors().word(neighbor.index()));
            }
        }
        out.close(']');
        out.put("odd", state.tab == Tab.ODD ? oddWord(vectors) : "");
        out.put("loss", skipGram.losses.last());
        out.put("atHome", skipGram.atHome());
        out.put("embeddings", skipGram.places());
    }
}
