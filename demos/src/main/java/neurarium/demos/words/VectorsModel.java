package neurarium.demos.words;

import java.util.HashMap;
import java.util.Map;
import neurarium.data.WordVectors;
import neurarium.ui.Files;
import neurarium.ui.Steps;
import neurarium.ui.WantedFile;

/** Real word vectors: which set is asked, its file, and the questions to it. */
final class VectorsModel implements Steps {
    /** A sum of words, whose neighbours are asked for. */
    final Question query = new Question("query", 1, 8, " + ");

    /** Words of which one does not belong. */
    final Question group = new Question("group", 3, 8, " ");

    /** Words for the map. */
    final Question points = new Question("points", 1, 60, " ");

    private final Map<VectorSet, WordVectors> loaded = new HashMap<>();
    private final Map<VectorSet, WantedFile> files = new HashMap<>();
    VectorSet set = VectorSet.ENGLISH;
    int steps;

    VectorsModel() {
        for (VectorSet each : VectorSet.values()) {
            WantedFile file =
                    new WantedFile(each.file, bytes -> loaded.put(each, new WordVectors(bytes)));
            files.put(each, file);
        }
        restart();
    }

    void attachFiles(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file of the set that is asked. */
    WantedFile file() {
        return files.get(set);
    }

    /**
     * Looks a question up in the vectors; asks for their file where nobody did.
     *
     * @return whether its answer may be another one
     */
    boolean update(Question question) {
        file().want();
        return question.lookUp(loaded.get(set));
    }

    /** Another set brings its own first questions. */
    void set(VectorSet chosen) {
        if (chosen != set) {
            set = chosen;
            restart();
        }
    }

    /** Returns to the first questions. */
    void restart() {
        steps = 0;
        ask();
        points.text = set.points;
    }

    @Override
    public boolean canStep() {
        return !file().hasFailed();
    }

    @Override
    public boolean isWaiting() {
        return file().isLoading();
    }

    /** Goes on to the next examples. */
    @Override
    public boolean stepPart() {
        steps++;
        ask();
        return true;
    }

    private void ask() {
        query.text = set.queries.get(steps % set.queries.size());
        group.text = set.groups.get(steps % set.groups.size());
    }
}
