package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.PointSet;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/**
 * A table of one's own as points: two columns x₁, d or three columns x₁, x₂, d, separated by
 * commas, semicolons, tabs or spaces; a cell may be in quotes, a first line of names is left out.
 * Up to four different words or whole numbers as d are classes, anything else is a quantity.
 * Coordinates are stretched onto ±{@link #STRETCH}, quantities onto ±1.
 */
final class PointTable {
    /** Lines of a table at most. */
    static final int MAX = 1000;

    /** The largest coordinate. */
    static final double STRETCH = 5;

    private static final int MAX_CLASSES = 4;
    private static final String SEPARATORS = ",;\t，";
    private static final String SPACES = " \u3000";

    /** Behind these, and at the beginning, a quote opens a cell (or is one of two that are one). */
    private static final String MAY_OPEN = SEPARATORS + SPACES + '"';

    /** The names of the classes as they are in the table; empty for quantities. */
    final List<String> classNames = new ArrayList<>();

    /** What is wrong with the table, and in which line; {@link Text#NONE} where nothing is. */
    Text problem = Text.NONE;

    /** The points; none where there is a problem. */
    PointSet points = new PointSet(0);

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private PointTable() {}

    static PointTable read(String text) {
        PointTable table = new PointTable();
        table.split(text);
        if (table.problem.isEmpty()) {
            table.convert();
        }
        return table;
    }

    /** What is wrong with a text; nothing where it can be used, or where there is none yet. */
    static Text problem(String text) {
        return text.trim().isEmpty() ? Text.NONE : read(text).problem;
    }

    private void fail(int line, Text what) {
        if (problem.isEmpty()) {
            problem =
                    Text.of("第 {line} 行：{what}", "Line {line}: {what}")
                            .with("line", line)
                            .with("what", what);
        }
    }

    private void failAt(int line, String cell, Text what) {
        fail(line, what.with("cell", cell.length() > 20 ? cell.substring(0, 20) + "…" : cell));
    }

    private void split(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n') + '\n';
        int start = 0;
        for (int number = 1; start < plain.length() && problem.isEmpty(); number++) {
            int end = plain.indexOf('\n', start);
            add(cells(plain.substring(start, end)), number);
            start = end + 1;
        }
        if (rows.isEmpty() && problem.isEmpty()) {
            problem = Text.of("里面没有一行数。", "There is no line of numbers in it.");
        }
    }

    private void add(List<String> cells, int number) {
        if (cells.isEmpty() || (rows.isEmpty() && isHeading(cells))) {
            return;
        }
        int count = cells.size();
        if (count < 2 || count > 3 || (!rows.isEmpty() && count != rows.get(0).size())) {
            Text what =
                    Text.of(
                            "有 {count} 列；应为两列或三列，各行相同。",
                            "{count} columns; there must be two or three, the same in every line.");
            fail(number, what.with("count", count));
        } else if (rows.size() == MAX) {
            Text what =
                    Text.of("超过 {max} 行，请先抽取一部分。", "more than {max} lines; take a part of them.");
            fail(number, what.with("max", MAX));
        } else {
            for (int i = 0; i < count - 1; i++) {
                failUnlessNumber(cells.get(i), number);
            }
            rows.add(cells);
            lines.add(number);
        }
    }

    private void failUnlessNumber(String cell, int line) {
        if (Double.isNaN(Numbers.parse(cell))) {
            failAt(line, cell, Text.of("“{cell}”不是数。", "“{cell}” is not a number."));
        }
    }

    /** Whether a first line has names in place of coordinates. */
    private static boolean isHeading(List<String> cells) {
        String first = cells.get(0);
        return cells.size() <= 3 && !first.isEmpty() && Character.isLetter(first.charAt(0));
    }

    /** The cells of a line between commas, semicolons or tabs, or between spaces without these. */
    private static List<String> cells(String line) {
        boolean inQuotes = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean opens = i == 0 || MAY_OPEN.indexOf(line.charAt(i - 1)) >= 0;
                inQuotes = !inQuotes && opens;
            } else if (!inQuotes && SEPARATORS.indexOf(c) >= 0) {
                return cells(line, SEPARATORS, true);
            }
        }
        return cells(line, SPACES, false);
    }

    /**
     * The cells of a line; within quotes a separator is a letter like others, and two quotes are
     * one.
     *
     * @param keepsEmpty whether nothing between two separators is an empty cell
     */
    private static List<String> cells(String line, String separators, boolean keepsEmpty) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        boolean wasInQuotes = false;
        for (int i = 0; i <= line.length(); i++) {
            boolean isEnd = i == line.length();
            char c = isEnd ? ' ' : line.charAt(i);
            if (inQuotes && !isEnd) {
                boolean isDouble = c == '"' && line.startsWith("\"\"", i);
                if (c != '"' || isDouble) {
                    cell.append(c);
                    i += isDouble ? 1 : 0;
                } else {
                    inQuotes = false;
                }
            } else if (isEnd || separators.indexOf(c) >= 0) {
                String text = cell.toString().trim();
                if (keepsEmpty || wasInQuotes || !text.isEmpty()) {
                    cells.add(text);
                }
                cell.setLength(0);
                wasInQuotes = false;
            } else if (c == '"' && cell.toString().trim().isEmpty()) {
                inQuotes = true;
                wasInQuotes = true;
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private void convert() {
        int last = rows.get(0).size() - 1;
        boolean areNumbers = true;
        boolean areWhole = true;
        for (List<String> row : rows) {
            String d = row.get(last);
            double value = Numbers.parse(d);
            areNumbers &= !Double.isNaN(value);
            areWhole &= value == Math.rint(value);
            if (classNames.size() <= MAX_CLASSES && !classNames.contains(d)) {
                classNames.add(d);
            }
        }
        boolean areFew = classNames.size() <= MAX_CLASSES;
        boolean areClasses = last == 2 && areFew && (!areNumbers || areWhole);
        if (!areClasses && !areNumbers) {
            failAtWord(last);
            return;
        }
        classNames.sort(PointTable::compare);
        points = new PointSet(areClasses ? Math.max(2, classNames.size()) : 0);
        double[] x1 = column(0, STRETCH);
        double[] x2 = last == 2 ? column(1, STRETCH) : new double[rows.size()];
        double[] d = areClasses ? x1 : column(last, 1);
        for (int i = 0; i < rows.size(); i++) {
            double target = areClasses ? classNames.indexOf(rows.get(i).get(last)) : d[i];
            points.add(x1[i], x2[i], target);
        }
        if (!areClasses) {
            classNames.clear();
        }
    }

    /** Fails at the first d that is no number: there are too many words for classes. */
    private void failAtWord(int column) {
        for (int i = 0; i < rows.size(); i++) {
            String d = rows.get(i).get(column);
            if (column == 1) {
                failUnlessNumber(d, lines.get(i));
            } else if (Double.isNaN(Numbers.parse(d))) {
                Text what =
                        Text.of(
                                "“{cell}”：最多四种类别，或者全用数。",
                                "“{cell}”: at most four classes, or numbers throughout.");
                failAt(lines.get(i), d, what);
            }
        }
    }

    /** Numbers by size, words by their letters. */
    private static int compare(String a, String b) {
        double x = Numbers.parse(a);
        double y = Numbers.parse(b);
        return Double.isNaN(x) || Double.isNaN(y) ? a.compareTo(b) : Double.compare(x, y);
    }

    /** A column stretched onto ±reach; a column of one and the same number becomes 0. */
    private double[] column(int column, double reach) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.parse(rows.get(i).get(column));
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = high > low ? (2 * (values[i] - low) / (high - low) - 1) * reach : 0;
        }
        return values;
    }
}
