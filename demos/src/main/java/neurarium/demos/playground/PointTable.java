package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.PointSet;
import neurarium.io.Csv;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/**
 * A table of one's own as points: two columns x₁, d or three columns x₁, x₂, d. A first line of
 * names is left out, and so is a column without a name that counts the rows. Up to ten different
 * words or whole numbers as d are classes, anything else is a quantity. Coordinates are stretched
 * onto ±{@link #STRETCH}, quantities onto ±1.
 */
final class PointTable {
    /** Lines of a table at most. */
    static final int MAX = 100_000;

    /** The largest coordinate. */
    static final double STRETCH = 5;

    private static final int MAX_CLASSES = 10;

    /** The names of the classes as they are in the table; empty for quantities. */
    final List<String> classNames = new ArrayList<>();

    /** What is wrong with the table, and in which line; {@link Text#NONE} where nothing is. */
    Text problem = Text.NONE;

    /** The points; none where there is a problem. */
    PointSet points = new PointSet(0);

    private final List<Csv.Row> rows = new ArrayList<>();
    private boolean hasDecimalCommas;
    private int firstColumn; // 1 behind an index
    private char separator;

    private PointTable() {}

    static PointTable read(String text) {
        PointTable table = new PointTable();
        table.take(Csv.read(text));
        if (table.problem.isEmpty()) {
            table.convert();
        }
        return table;
    }

    /** What is wrong with a text; nothing where it can be used, or where there is none yet. */
    static Text problem(String text) {
        return text.trim().isEmpty() ? Text.NONE : read(text).problem;
    }

    /** Its lines, what separates its columns, and how a half is written in it. */
    Text form() {
        return Text.of("{lines} 行 · {separator} · {half}", "{lines} lines · {separator} · {half}")
                .with("half", hasDecimalCommas ? "0,5" : "0.5")
                .with("separator", separator())
                .with("lines", rows.size());
    }

    private Text separator() {
        return switch (separator) {
            case '\t' -> Text.of("制表符", "tabs");
            case ';' -> Text.of("分号", "semicolons");
            case ' ' -> Text.of("空格", "spaces");
            default -> Text.of("逗号", "commas");
        };
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

    private void take(Csv csv) {
        rows.addAll(csv.rows());
        hasDecimalCommas = csv.hasDecimalCommas();
        separator = csv.separator();
        if (!rows.isEmpty() && isHeading(rows.get(0).cells())) {
            boolean isIndexed = isIndexed();
            rows.remove(0);
            firstColumn = isIndexed ? 1 : 0;
        }
        if (csv.openQuote() > 0) {
            fail(csv.openQuote(), Text.of("引号没有关上。", "a quote that is not closed."));
        } else if (rows.isEmpty()) {
            problem = Text.of("里面没有一行数。", "There is no line of numbers in it.");
        } else if (rows.size() > MAX) {
            Text what =
                    Text.of("超过 {max} 行，请先抽取一部分。", "more than {max} lines; take a part of them.");
            fail(rows.get(MAX).line(), what.with("max", MAX));
        }
        for (Csv.Row row : rows) {
            check(row);
        }
    }

    private void check(Csv.Row row) {
        int columns = row.cells().size();
        int count = columns - firstColumn;
        if (count < 2 || count > 3 || columns != rows.get(0).cells().size()) {
            Text what =
                    Text.of(
                            "有 {count} 列；应为两列或三列，各行相同。",
                            "{count} columns; there must be two or three, the same in every line.");
            fail(row.line(), what.with("count", count));
            return;
        }
        for (int i = 0; i < count - 1; i++) {
            failUnlessNumber(row, i);
        }
        if (cell(row, count - 1).isEmpty()) {
            fail(row.line(), Text.of("缺少 d。", "d is missing."));
        }
    }

    /** The number in a cell, after the index; NaN where there is none. */
    private double number(Csv.Row row, int column) {
        String cell = cell(row, column);
        return Numbers.parse(hasDecimalCommas ? cell.replace(',', '.') : cell);
    }

    private String cell(Csv.Row row, int column) {
        return row.cells().get(firstColumn + column);
    }

    /** Whether the first line has names in place of numbers. */
    private static boolean isHeading(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return cells.size() <= 4 && Character.isLetter(cell.charAt(0));
            }
        }
        return false;
    }

    /** Whether the first column counts the rows and has no name, as pandas writes its index. */
    private boolean isIndexed() {
        if (!rows.get(0).cells().get(0).isEmpty()) {
            return false;
        }
        for (int i = 2; i < rows.size(); i++) {
            if (number(rows.get(i), 0) != number(rows.get(i - 1), 0) + 1) {
                return false;
            }
        }
        return rows.size() > 1 && !Double.isNaN(number(rows.get(1), 0));
    }

    private void failUnlessNumber(Csv.Row row, int column) {
        if (Double.isNaN(number(row, column))) {
            String cell = cell(row, column);
            failAt(row.line(), cell, Text.of("“{cell}”不是数。", "“{cell}” is not a number."));
        }
    }

    private void convert() {
        int last = rows.get(0).cells().size() - firstColumn - 1;
        boolean areNumbers = true;
        boolean areWhole = true;
        for (Csv.Row row : rows) {
            String d = cell(row, last);
            double value = number(row, last);
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
            double target = areClasses ? classNames.indexOf(cell(rows.get(i), last)) : d[i];
            points.add(x1[i], x2[i], target);
        }
        if (!areClasses) {
            classNames.clear();
        }
    }

    /** Fails at the first d that is no number: there are too many words for classes. */
    private void failAtWord(int column) {
        for (Csv.Row row : rows) {
            if (column == 1) {
                failUnlessNumber(row, column);
            } else if (Double.isNaN(number(row, column))) {
                Text what =
                        Text.of(
                                "“{cell}”：最多十种类别，或者全用数。",
                                "“{cell}”: at most ten classes, or numbers throughout.");
                failAt(row.line(), cell(row, column), what);
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
            values[i] = number(rows.get(i), column);
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = high > low ? (2 * (values[i] - low) / (high - low) - 1) * reach : 0;
        }
        return values;
    }
}
