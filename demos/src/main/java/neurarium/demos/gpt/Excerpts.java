package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.data.TokenLines;
import neurarium.data.TokenRows;
import neurarium.data.TokenText;

/** A text as rows to learn from. */
final class Excerpts {
    private final int[] tokens;
    private final int boundary;
    private final List<int[]> lines = new ArrayList<>();
    private int longest;

    /**
     * Cuts a text into lines.
     *
     * @param poems whether lines belong together up to an empty one
     */
    Excerpts(int[] tokens, int boundary, boolean poems) {
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

    /** The tokens that a row needs for the longest line, up to a most. */
    int time(int most) {
        return Math.min(most, Math.max(2, isInLines(most) ? longest + 1 : most));
    }

    /** Whether every line fits into a row. */
    boolean isInLines(int most) {
        return lines.size() > 1 && longest + 1 <= most;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A line in each row where all of them fit, else pieces of the text from anywhere. */
    TokenRows rows(int most) {
        return isInLines(most)
                ? new TokenLines(lines.toArray(new int[0][]), boundary)
                : new TokenText(tokens);
    }
}
