package neurarium.demos.words;

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
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Words as numbers: four codes, real word vectors, and a skip-gram that finds its own. */
public final class WordsDemo implements Demo {
    private final WordsState state = new WordsState();
    private final Codes codes = state.codes;
    private final VectorsModel vectors = state.vectors;
    private final SkipGram skipGram = state.skipGram;
    private final SkipGramView skipGramView = new SkipGramView();
    private final MapView map = new MapView();
    private final WordsControls controls = new WordsControls(state, map, skipGramView);
    private String spot = "";
    private boolean dragging;

    Codes codes() {
        return codes;
    }

    VectorsModel vectors() {
        return vectors;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(controls.tab());
    }

    @Override
    public List<Control> controls() {
        return controls.controls();
    }

    @Override
    public List<Fold> folds() {
        return controls.folds();
    }

    @Override
    public boolean sets(String leader, String key) {
        return controls.sets(leader, key);
    }

    @Override
    public boolean isRelevant(Control control) {
        return controls.isRelevant(control);
    }

    @Override
    public List<Control.Readout> readouts() {
        return WordsNumbers.readouts(state);
    }

    @Override
    public Verdict verdict() {
        return WordsSayings.verdict(state);
    }

    @Override
    public Text description() {
        return WordsSayings.description(state);
    }

    @Override
    public List<Exercise> exercises() {
        return WordsExercises.all();
    }

    @Override
    public double height(double width) {
        return switch (state.tab) {
            case CODES -> CodesView.height(width);
            case NEAR -> NearView.height();
            case ODD -> OddView.height(vectors);
            case MAP -> MapView.height(width);
            case TRAIN -> SkipGramView.height(width);
        };
    }

    @Override
    public void draw(Surface surface) {
        switch (state.tab) {
            case CODES -> CodesView.draw(codes, surface);
            case NEAR -> NearView.draw(vectors, surface);
            case ODD -> OddView.draw(vectors, surface);
            case MAP -> map.draw(vectors, surface);
            case TRAIN -> skipGramView.draw(skipGram, surface);
        }
    }

    @Override
    public void state(Json out) {
        WordsNumbers.write(state, out);
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
        return state.tab == Tab.TRAIN ? 30 : 1;
    }

    @Override
    public boolean canStep() {
        return true;
    }

    @Override
    public void step() {
        state.step();
    }

    @Override
    public boolean point(String key) {
        spot = key;
        return false;
    }

    @Override
    public boolean grabs(Touch touch) {
        return switch (state.tab) {
            case CODES -> CodesView.at(codes, touch) >= 0;
            case MAP -> map.grabs(touch);
            default -> false;
        };
    }

    @Override
    public void drag(Touch touch) {
        if (state.tab == Tab.MAP) {
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
        if (state.tab == Tab.CODES) {
            tapCodes(touch);
        } else if (state.tab == Tab.TRAIN) {
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
        String unknown = vectors.unknown(state.asked());
        if (spot.equals("suggestion") && unknown != null) {
            String instead = vectors.suggestion(unknown);
            if (!instead.isEmpty()) { // else the spot is of a picture before
                String text = Query.read(state.asked()).with(unknown, instead);
                state.ask(state.tab == Tab.NEAR ? text : plain(text));
            }
        } else if (spot.startsWith("answer.") && state.tab == Tab.NEAR && unknown == null) {
            int place = (int) Numbers.parse(spot.substring(7));
            if (place >= 0 && place < vectors.neighbors().size()) {
                vectors.query(vectors.neighbor(place));
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
