package neurarium.demos.words;

import java.util.List;
import java.util.function.Supplier;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Text;

/** Words as numbers: four codes, real word vectors, and a skip-gram that finds its own. */
public final class WordsDemo implements Demo, FileUser {
    private final VectorsModel vectors = new VectorsModel();
    private final SkipGram skipGram = new SkipGram();

    @Override
    public List<Scene> scenes() {
        VectorsControls controls = new VectorsControls(vectors);
        return List.of(
                new CodesScene(new Codes()),
                new NearScene(controls),
                new OddScene(controls),
                new MapScene(controls),
                new SkipGramScene(skipGram));
    }

    /** The result of a scene, kept in sight. */
    static List<Readout> result(Supplier<Text> value) {
        return List.of(new Readout("measure", Text.of("结果", "result"), value));
    }

    @Override
    public void seed(int seed) {
        skipGram.seed(seed);
    }

    @Override
    public void reset() {
        vectors.restart();
    }

    @Override
    public List<String> files(Lang lang) {
        return List.of(VectorSet.ENGLISH.file, VectorSet.CHINESE.file);
    }

    @Override
    public void attachFiles(Files files) {
        vectors.attachFiles(files);
    }
}
