package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/**
 * Which heads are off, written as "1.2 3.4": layer and head, both from 1. A value: changes make a
 * new one.
 */
final class Switches {
    /** As many layers and as many heads as a model may have. */
    static final int MOST = 8;

    static final Switches ALL_ON = new Switches(new boolean[MOST][MOST]);

    private final boolean[][] off;

    private Switches(boolean[][] off) {
        this.off = off;
    }

    boolean isOn(int layer, int head) {
        return !off[layer][head];
    }

    /** Whether all heads of a model of these sizes are on. */
    boolean areAllOn(int layers, int heads) {
        for (int layer = 0; layer < layers; layer++) {
            for (int head = 0; head < heads; head++) {
                if (off[layer][head]) {
                    return false;
                }
            }
        }
        return true;
    }

    Switches with(int layer, int head, boolean isOn) {
        boolean[][] changed = new boolean[MOST][];
        for (int i = 0; i < MOST; i++) {
            changed[i] = off[i].clone();
        }
        changed[layer][head] = !isOn;
        return new Switches(changed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int layer = 0; layer < MOST; layer++) {
            for (int head = 0; head < MOST; head++) {
                if (off[layer][head]) {
                    text.append(text.length() == 0 ? "" : " ");
                    text.append(layer + 1).append('.').append(head + 1);
                }
            }
        }
        return text.toString();
    }

    private static boolean isHead(String word) {
        List<String> numbers = Words.split(word, '.');
        boolean fits = numbers.size() == 2 && word.length() == 3;
        for (String number : numbers) {
            double value = Numbers.parse(number);
            fits &= value >= 1 && value <= MOST && value == Math.rint(value);
        }
        return fits;
    }

    /** What is wrong with a list; {@link Text#NONE} where nothing is. */
    static Text problem(String list) {
        for (String word : Words.split(list, ' ')) {
            if (!isHead(word)) {
                return Complaint.of(
                        "off",
                        list,
                        "写成“层.头”，用空格隔开，例如 1.2 3.4；层和头都从 1 到 8。",
                        "write layer.head with spaces between, like 1.2 3.4, both from 1 to 8.");
            }
        }
        return Text.NONE;
    }

    /** The switches of a list that has no problem. */
    static Switches of(String list) {
        Switches switches = ALL_ON;
        for (String word : Words.split(list, ' ')) {
            List<String> numbers = Words.split(word, '.');
            int layer = (int) Numbers.parse(numbers.get(0)) - 1;
            int head = (int) Numbers.parse(numbers.get(1)) - 1;
            switches = switches.with(layer, head, false);
        }
        return switches;
    }
}
