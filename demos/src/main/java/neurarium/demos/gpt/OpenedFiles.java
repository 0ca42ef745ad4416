package neurarium.demos.gpt;

import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The files that the reader opens, and what is wrong with the last one. */
final class OpenedFiles {
    private final GptModels models;
    private Text problem = Text.NONE;

    OpenedFiles(GptModels models) {
        this.models = models;
    }

    /** Why the last file was refused; empty where it was not. */
    Text problem() {
        return problem;
    }

    void forgetProblem() {
        problem = Text.NONE;
    }

    void text(String name, byte[] bytes) {
        if (bytes.length > TrainText.LONGEST) {
            String mega = Numbers.fixed(bytes.length / 1e6, 1);
            problem =
                    Text.of(
                            "“" + name + "”有 " + mega + " MB，最多 5 MB。之前的文字还在。",
                            "“"
                                    + name
                                    + "” has "
                                    + mega
                                    + " MB; at most 5 MB. The text before is kept.");
            return;
        }
        forgetProblem();
        models.train.ownFile(bytes);
    }

    /** Opens a GPT: to write in the first tab, to train it further in the last. */
    void model(String name, byte[] bytes) {
        if (models.tab == Tab.TRAIN) {
            open(name, () -> models.train.open(bytes));
        } else {
            open(name, () -> models.write.open(bytes));
        }
    }

    void checkpoint(String name, byte[] bytes) {
        open(name, () -> models.write.checkpoint(name, bytes));
    }

    void tokenizer(String name, byte[] bytes) {
        open(name, () -> models.write.tokenizer(bytes));
    }

    private void open(String name, Runnable opening) {
        try {
            opening.run();
            forgetProblem();
        } catch (IllegalArgumentException e) {
            problem =
                    Text.of(
                            "“" + name + "”打不开：" + e.getMessage() + "。什么都没有变。",
                            "“"
                                    + name
                                    + "” cannot be opened: "
                                    + e.getMessage()
                                    + ". Nothing has changed.");
        }
    }
}
