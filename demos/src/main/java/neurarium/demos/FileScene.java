package neurarium.demos;

import java.util.List;
import java.util.function.Consumer;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Scene;
import neurarium.ui.Section;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** A scene that takes files of the reader; what is wrong with one is said before anything else. */
public abstract class FileScene extends Scene {
    private Text problem = Text.NONE;

    protected FileScene(String key, String zh, String en) {
        super(key, zh, en);
    }

    /** Says why a file was not taken; empty where it was. */
    public final void report(Text problem) {
        this.problem = problem;
    }

    /** A setting that also ends what is said of a file. */
    protected final <T> Consumer<T> afresh(Consumer<T> setter) {
        return value -> {
            report(Text.NONE);
            setter.accept(value);
        };
    }

    /** Adds the group of the files that hold models. */
    protected final void modelFiles(List<Control> controls) {
        section(new Section(Text.of("模型文件", "Model files"), controls));
    }

    /** What the page says where nothing is wrong with a file. */
    protected abstract Verdict usualVerdict();

    @Override
    public final Verdict verdict() {
        return problem.isEmpty() ? usualVerdict() : Verdict.warning(problem);
    }

    @Override
    public void state(Json out) {
        out.put("problem", problem.en());
    }

    @Override
    public void reset() {
        report(Text.NONE);
    }

    @Override
    public void opened() {
        report(Text.NONE);
    }
}
