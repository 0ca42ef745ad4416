package neurarium.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.io.FileError;
import neurarium.kernel.MatrixVector;

/**
 * Words with a vector of length 1 each, the commonest word first.
 *
 * <p>The file: a line with the number of words and the width, a line for each word in UTF-8, then
 * for each word {@code width} signed bytes, of which only the direction counts.
 */
public final class WordVectors {
    /** A word by its index, and how alike it is: the cosine of the angle. */
    public record Neighbor(int index, double cosine) {}

    private static final int MAX = 100_000;

    private final int width;
    private final String[] words;
    private final Map<String, Integer> places = new HashMap<>();
    private final float[] rows;

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is not such a file, or not whole
     */
    public WordVectors(byte[] file) {
        int at = lineEnd(file, 0);
        String head = line(file, 0, at);
        int space = head.indexOf(' ');
        int count = number(head.substring(0, Math.max(0, space)));
        width = number(head.substring(space + 1));
        words = new String[count];
        for (int i = 0; i < count; i++) {
            int start = at + 1;
            at = lineEnd(file, start);
            words[i] = line(file, start, at);
            places.put(words[i], i);
        }
        at++;
        if (file.length - at != count * width) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "word vectors: "
                            + count * width
                            + " numbers expected, got "
                            + (file.length - at));
        }
        rows = new float[count * width];
        for (int i = 0; i < count; i++) {
            unit(file, at + i * width, i * width);
        }
    }

    private static int lineEnd(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        if (at >= file.length) {
            throw new FileError(
                    FileError.Problem.LENGTH, "", "word vectors: the file ends among the words");
        }
        return at;
    }

    private static String line(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = c < '0' || c > '9' || number > MAX ? MAX + 1 : 10 * number + c - '0';
        }
        if (number == 0 || number > MAX) {
            throw new FileError(
                    FileError.Problem.FORMAT,
                    "",
                    "word vectors: the first line takes a number of words and a width, got "
                            + text);
        }
        return number;
    }

    private void unit(byte[] file, int from, int to) {
        double squares = 0;
        for (int j = 0; j < width; j++) {
            squares += file[from + j] * file[from + j];
        }
        double length = Math.max(1e-9, Math.sqrt(squares));
        for (int j = 0; j < width; j++) {
            rows[to + j] = (float) (file[from + j] / length);
        }
    }

    public int size() {
        return words.length;
    }

    public int width() {
        return width;
    }

    public String word(int index) {
        return words[index];
    }

    /** The index of a word; −1 where it is not in the list. */
    public int index(String word) {
        Integer place = places.get(word);
        return place == null ? -1 : place;
    }

    /** A copy of the vector of a word. */
    public float[] vector(int index) {
        float[] vector = new float[width];
        System.arraycopy(rows, index * width, vector, 0, width);
        return vector;
    }

    /** The cosine of the angle between two words. */
    public double cosine(int a, int b) {
        double sum = 0;
        for (int j = 0; j < width; j++) {
            sum += rows[a * width + j] * rows[b * width + j];
        }
        return sum;
    }

    /** The words nearest to a vector, nearest first, without some of them. */
    public List<Neighbor> nearest(float[] vector, Set<Integer> without, int count) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        double length = Math.max(1e-9, Math.sqrt(squares));
        List<Neighbor> nearest = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            float product = MatrixVector.dot(vector, 0, 1, rows, i * width, width);
            double cosine = product / length;
            boolean isNear =
                    nearest.size() < count || cosine > nearest.get(nearest.size() - 1).cosine;
            if (isNear && !without.contains(i)) {
                int place = nearest.size();
                while (place > 0 && nearest.get(place - 1).cosine < cosine) {
                    place--;
                }
                nearest.add(place, new Neighbor(i, cosine));
                if (nearest.size() > count) {
                    nearest.remove(count);
                }
            }
        }
        return nearest;
    }

    /**
     * The word of the list whose spelling is nearest: the fewest letters inserted, left out,
     * changed or swapped with the next; among those the commonest. −1 where none shares at least
     * half of its letters.
     */
    public int nearestSpelling(String word) {
        int best = -1;
        int fewest = (word.length() + 1) / 2 + 1;
        for (int i = 0; i < words.length; i++) {
            if (Math.abs(words[i].length() - word.length()) < fewest) {
                int edits = edits(word, words[i]);
                if (edits < fewest && edits < Math.max(word.length(), words[i].length())) {
                    fewest = edits;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Damerau and Levenshtein's distance, without swaps of what was edited before. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = last[j - 1] + (same ? 0 : 1);
                least = Math.min(least, Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }
}
