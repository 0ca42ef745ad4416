package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Files;
import neurarium.ui.InvalidValue;
import neurarium.ui.Lang;
import neurarium.ui.Scene;
import neurarium.ui.Text;

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
        upload.sendTo(first);
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
        List<String> names = new ArrayList<>(write.files.names());
        names.addAll(tokenizers.files.names());
        names.addAll(train.texts.names());
        return names;
    }

    @Override
    public void attachFiles(Files files) {
        write.files.attach(files);
        tokenizers.files.attach(files);
        train.attach(files);
    }

    /** What is wrong with a text of a control with a limit on its characters. */
    static Text lengthProblem(String key, String text, int max) {
        return text.length() <= max
                ? Text.NONE
                : InvalidValue.of(
                        key,
                        text,
                        Text.of("最多 {n} 个字符。", "write at most {n} characters.").with("n", max));
    }
}
