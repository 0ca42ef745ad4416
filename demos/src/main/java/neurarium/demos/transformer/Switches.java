package neurarium.demos.transformer;

import neurarium.ui.InvalidValue;
import neurarium.ui.Text;
import neurarium.ui.Words;

/**
 * Which heads are off, written as "1.2 3.4": layer and head, both from 1. A value: changes make a
 * new one.
 */
final class Switches {
    /** The layers, and the heads of each, that a model may have at most. */
    static final int MAX = 8;

    static final Switches ALL_ON = new Switches(new boolean[MAX][MAX]);

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
        boolean[][] changed = new boolean[MAX][];
        for (int i = 0; i < MAX; i++) {
            changed[i] = off[i].clone();
        }
        changed[layer][head] = !isOn;
        return new Switches(changed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int layer = 0; layer < MAX; layer++) {
            for (int head = 0; head < MAX; head++) {
                if (off[layer][head]) {
                    text.append(text.length() == 0 ? "" : " ");
                    text.append(layer + 1).append('.').append(head + 1);
                }
            }
        }
        return text.toString();
    }

    /** The index from 0 that a digit from 1 stands for. */
    private static int index(String word, int at) {
        return word.charAt(at) - '1';
    }

    private static boolean isIndex(int index) {
        return index >= 0 && index < MAX;
    }

    private static boolean isHead(String word) {
        return word.length() == 3
                && word.charAt(1) == '.'
                && isIndex(index(word, 0))
                && isIndex(index(word, 2));
    }

    /** What is wrong with a list; {@link Text#NONE} where nothing is. */
    static Text problem(String list) {
        for (String word : Words.split(list, ' ')) {
            if (!isHead(word)) {
                return InvalidValue.of(
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
            switches = switches.with(index(word, 0), index(word, 2), false);
        }
        return switches;
    }
}
