package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.ToyTask;
import neurarium.ui.Option;

/** What a GPT is trained on in the page: a text, or questions of a task. */
enum TrainingData {
    NAMES("names", "英语名字", "First names", "names", null),
    POEMS("poems", "五言绝句", "Tang poems, 4 × 5", "poems", null),
    PROSE("prose", "散文（《白鲸》）", "Prose (Moby-Dick)", "prose", null),
    COPY("copy", "任务：抄写", "Task: copy", "", ToyTask.COPY),
    REVERSE("reverse", "任务：倒写", "Task: reverse", "", ToyTask.REVERSE),
    SORT("sort", "任务：排序", "Task: sort", "", ToyTask.SORT),
    PARITY("parity", "任务：奇偶", "Task: parity", "", ToyTask.PARITY),
    STEPS("steps", "任务：一步步算奇偶", "Task: parity in steps", "", ToyTask.PARITY_STEPS),
    ADDITION("addition", "任务：加法", "Task: addition", "", ToyTask.ADDITION),
    OWN("own", "你自己的文字", "Your own text", "", null);

    final String key;
    final Option option;

    /** The file of the text; empty where the site has none. */
    final String file;

    /** The task; null for a text. */
    final ToyTask task;

    TrainingData(String key, String zh, String en, String file, ToyTask task) {
        this.key = key;
        option = Option.of(key, zh, en);
        this.file = file;
        this.task = task;
    }

    boolean isTask() {
        return task != null;
    }

    /** The files of all texts of the site. */
    static List<String> files() {
        List<String> files = new ArrayList<>();
        for (TrainingData each : values()) {
            if (!each.file.isEmpty()) {
                files.add(each.file);
            }
        }
        return files;
    }
}
