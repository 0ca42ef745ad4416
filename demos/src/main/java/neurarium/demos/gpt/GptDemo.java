package neurarium.demos.gpt;

import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.Lang;
import neurarium.ui.Scene;

/** A GPT that writes token by token, its tokens, and one that learns in the page. */
public final class GptDemo implements Demo, FileUser {
    final TrainModel train = new TrainModel();
    final WriteModel write = new WriteModel(train);
    final Tokenizers tokenizers = new Tokenizers();

    @Override
    public List<Scene> scenes() {
        Control retry = SiteFiles.retry(List.of(write::file, tokenizers::file, train.corpus::file));
        ModelUpload upload = new ModelUpload();
        WriteScene first = new WriteScene(write, upload, retry);
        first.opened();
        return List.of(
                first, new TokensScene(tokenizers, retry), new TrainScene(train, upload, retry));
    }

    @Override
    public void seed(int seed) {
        write.seed(seed);
        train.seed(seed);
    }

    @Override
    public List<String> files(Lang lang) {
        return SiteFiles.names(write.files, tokenizers.files, train.texts);
    }

    @Override
    public void attachFiles(Files files) {
        write.files.attach(files);
        tokenizers.files.attach(files);
        train.attach(files);
    }
}
