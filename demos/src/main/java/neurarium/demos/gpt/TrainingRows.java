package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.data.TokenLines;
import neurarium.data.TokenRows;
import neurarium.data.TokenText;

/** A text as rows to learn from: its lines where all of them fit, else pieces from anywhere. */
final class TrainingRows {
    private final int[] tokens;
    private final int boundary;
    private final List<int[]> lines = new ArrayList<>();
    private int longest;

    /**
     * Cuts a text into lines.
     *
     * @param poems whether lines belong together up to an empty one
     */
    TrainingRows(int[] tokens, int boundary, boolean poems) {
        this.tokens = tokens;
        this.boundary = boundary;
        int[] line = new int[tokens.length];
        int count = 0;
        for (int i = 0; i <= tokens.length; i++) {
            boolean atEnd = i == tokens.length;
            if (!atEnd && tokens[i] != boundary) {
                line[count++] = tokens[i];
            } else if (count > 0 && (atEnd || !poems || isEmptyLine(i))) {
                lines.add(Arrays.copyOf(line, count));
                longest = Math.max(longest, count);
                count = 0;
            }
        }
    }

    private boolean isEmptyLine(int i) {
        return i + 1 >= tokens.length || tokens[i + 1] == boundary;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The tokens of a row: enough for the longest line, at most a context. */
    int time(int context) {
        return Math.min(context, Math.max(2, fits(context) ? longest + 1 : context));
    }

    private boolean fits(int context) {
        return lines.size() > 1 && longest + 1 <= context;
    }

    /** The rows for a context. */
    TokenRows rows(int context) {
        return fits(context)
                ? new TokenLines(lines.toArray(new int[0][]), boundary)
                : new TokenText(tokens);
    }
}
