package neurarium.demos.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.data.PrincipalAxes;
import neurarium.data.WordVectors;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;
import neurarium.ui.Words;

/** Questions to real word vectors: what is near a sum of words, who is odd, where words lie. */
final class VectorsModel {
    static final int ANSWERS = 10;

    /** The most words in a group or on the map. */
    static final int MOST_GROUP = 8;

    static final int MOST_POINTS = 60;

    private final Map<Library, WordVectors> loaded = new HashMap<>();
    private final Map<Library, WantedFile> files = new HashMap<>();
    private Library library = Library.ENGLISH;
    private String query = Library.ENGLISH.queries.get(0);
    private String group = Library.ENGLISH.groups.get(0);
    private String points = Library.ENGLISH.points;
    private int steps;
    private List<WordVectors.Neighbor> neighbors;
    private Places map;

    VectorsModel() {
        for (Library each : Library.values()) {
            files.put(each, new WantedFile(each.file, bytes -> take(each, bytes)));
        }
    }

    private void take(Library each, byte[] bytes) {
        loaded.put(each, new WordVectors(bytes));
        forget();
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file of the library that is asked. */
    WantedFile file() {
        return files.get(library);
    }

    /** The vectors that are asked; null while they are not here. */
    WordVectors vectors() {
        file().want();
        return loaded.get(library);
    }

    Library library() {
        return library;
    }

    /** Another library brings its own first questions. */
    void library(Library chosen) {
        if (chosen != library) {
            library = chosen;
            start();
        }
    }

    private void start() {
        query = library.queries.get(0);
        group = library.groups.get(0);
        points = library.points;
        steps = 0;
        forget();
    }

    private void forget() {
        neighbors = null;
        map = null;
    }

    String query() {
        return query;
    }

    void query(String text) {
        query = text;
        neighbors = null;
    }

    String group() {
        return group;
    }

    void group(String text) {
        group = text;
    }

    String points() {
        return points;
    }

    void points(String text) {
        points = text;
        map = null;
    }

    int steps() {
        return steps;
    }

    /** Goes on to the next example. */
    void step() {
        steps++;
        query(library.queries.get(steps % library.queries.size()));
        group = library.groups.get(steps % library.groups.size());
    }

    void reset() {
        start();
    }

    /** The words of a text, as far as the list has them; each once. */
    List<Integer> known(String text) {
        List<Integer> known = new ArrayList<>();
        for (Query.Term term : Query.read(text).terms()) {
            int index = vectors().index(term.word());
            if (index >= 0 && !known.contains(index)) {
                known.add(index);
            }
        }
        return known;
    }

    /** The first word of a text that the list lacks; null where it has all, or is not here. */
    String unknown(String text) {
        return vectors() == null ? null : Query.read(text).unknown(vectors());
    }

    /** The word of nearest spelling; empty where none is near. */
    String suggestion(String word) {
        int index = vectors().nearestSpelling(word);
        return index < 0 ? "" : vectors().word(index);
    }

    /** What is nearest to the query; none where one of its words is unknown. */
    List<WordVectors.Neighbor> neighbors() {
        if (neighbors == null) {
            Query asked = Query.read(query);
            neighbors =
                    unknown(query) != null
                            ? List.of()
                            : vectors()
                                    .nearest(
                                            asked.sum(vectors()),
                                            asked.indices(vectors()),
                                            ANSWERS);
        }
        return neighbors;
    }

    /** The word at a place among the neighbours. */
    String neighbor(int place) {
        return vectors().word(neighbors().get(place).index());
    }

    /** The mean cosine of each word of the group to the others. */
    double[] likeness(List<Integer> words) {
        double[] likeness = new double[words.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness.length; j++) {
                likeness[i] += i == j ? 0 : vectors().cosine(words.get(i), words.get(j));
            }
            likeness[i] /= Math.max(1, likeness.length - 1);
        }
        return likeness;
    }

    /** Words in the plane of their two main axes, and the share of all differences in it. */
    record Places(List<Integer> words, List<float[]> places, double share) {}

    Places map() {
        if (map == null) {
            List<Integer> words = known(points);
            List<float[]> places = new ArrayList<>();
            double share = 0;
            if (words.size() >= 2) {
                float[][] rows = new float[words.size()][];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = vectors().vector(words.get(i));
                }
                PrincipalAxes axes = new PrincipalAxes(rows, 2);
                for (float[] row : rows) {
                    places.add(axes.place(row));
                }
                share = axes.share();
            } else {
                words = List.of();
            }
            map = new Places(words, places, share);
        }
        return map;
    }

    /** How many words a text has. */
    static int count(String text) {
        return Words.split(text, ' ').size();
    }
}
