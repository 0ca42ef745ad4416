package neurarium.demos.gpt;

import neurarium.data.ToyTask;
import neurarium.ui.Text;

/** What a GPT is trained on in the page. */
enum Material {
    NAMES("names", Text.of("英语名字", "First names"), "names", null),
    POEMS("poems", Text.of("五言绝句", "Tang poems, 4 × 5"), "poems", null),
    PROSE("prose", Text.of("散文（《白鲸》）", "Prose (Moby-Dick)"), "prose", null),
    COPY("copy", Text.of("任务：抄写", "Task: copy"), "", ToyTask.COPY),
    REVERSE("reverse", Text.of("任务：倒写", "Task: reverse"), "", ToyTask.REVERSE),
    SORT("sort", Text.of("任务：排序", "Task: sort"), "", ToyTask.SORT),
    PARITY("parity", Text.of("任务：奇偶", "Task: parity"), "", ToyTask.PARITY),
    STEPS("steps", Text.of("任务：一步步算奇偶", "Task: parity in steps"), "", ToyTask.PARITY_STEPS),
    ADDITION("addition", Text.of("任务：加法", "Task: addition"), "", ToyTask.ADDITION),
    OWN("own", Text.of("你自己的文字", "Your own text"), "", null);

    final String key;
    final Text label;

    /** The file of the text; empty where there is none. */
    final String file;

    /** The task; null for a text. */
    final ToyTask task;

    Material(String key, Text label, String file, ToyTask task) {
        this.key = key;
        this.label = label;
        this.file = file;
        this.task = task;
    }

    boolean isTask() {
        return task != null;
    }
}
