package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.PointSet;
import neurarium.ui.Numbers;

/**
 * A table of one's own as points: two columns x₁, d or three columns x₁, x₂, d, separated by
 * commas, semicolons, tabs or spaces; a first line of names is left out. Up to four different words
 * or whole numbers as d are classes, anything else is a quantity. Coordinates are stretched onto
 * ±{@link #STRETCH}, quantities onto ±1.
 */
final class PointTable {
    /** What is wrong with a line. */
    enum Problem {
        NONE,
        /** There is no line with numbers. */
        EMPTY,
        /** More lines than {@link #MOST}. */
        TOO_MANY,
        /** Not two or three columns, or not as many as above. */
        COLUMNS,
        /** A coordinate that is no number. */
        NUMBER,
        /** Words as d, but more than four different ones. */
        CLASSES
    }

    /** Lines of a table at most. */
    static final int MOST = 1000;

    /** The largest coordinate. */
    static final double STRETCH = 5;

    private static final int MOST_CLASSES = 4;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Problem problem = Problem.NONE;
    private int line;
    private String found = "";
    private PointSet points = new PointSet(0);

    private PointTable() {}

    /** Reads a table; what is wrong with it is told by {@link #problem}. */
    static PointTable read(String text) {
        PointTable table = new PointTable();
        table.split(text);
        if (table.problem == Problem.NONE) {
            table.convert();
        }
        return table;
    }

    Problem problem() {
        return problem;
    }

    /** The line with the problem, counted from 1. */
    int line() {
        return line;
    }

    /** The cell with the problem, or how many columns there are. */
    String found() {
        return found;
    }

    /** The points; none where there is a problem. */
    PointSet points() {
        return points;
    }

    /** The names of the classes as they are in the table; empty for quantities. */
    List<String> classNames() {
        return names;
    }

    private void fail(Problem problem, int line, String found) {
        if (this.problem == Problem.NONE) {
            this.problem = problem;
            this.line = line;
            this.found = found;
        }
    }

    private void split(String text) {
        int number = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && problem == Problem.NONE; i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                boolean pair =
                        i > 0
                                && i < text.length()
                                && text.charAt(i) == '\n'
                                && text.charAt(i - 1) == '\r';
                if (!pair) {
                    number++;
                    add(cells(text.substring(start, i)), number);
                }
                start = i + 1;
            }
        }
        if (rows.isEmpty()) {
            fail(Problem.EMPTY, 1, "");
        }
    }

    private void add(List<String> cells, int number) {
        if (cells.isEmpty() || (rows.isEmpty() && isHeading(cells))) {
            return;
        }
        int wanted = rows.isEmpty() ? cells.size() : rows.get(0).size();
        if (cells.size() != wanted || cells.size() < 2 || cells.size() > 3) {
            fail(Problem.COLUMNS, number, Integer.toString(cells.size()));
        } else if (rows.size() == MOST) {
            fail(Problem.TOO_MANY, number, "");
        } else {
            for (int i = 0; i < cells.size() - 1; i++) {
                if (Double.isNaN(number(cells.get(i)))) {
                    fail(Problem.NUMBER, number, cells.get(i));
                }
            }
            rows.add(cells);
            lines.add(number);
        }
    }

    /** Whether a first line has names in place of coordinates. */
    private boolean isHeading(List<String> cells) {
        return cells.size() <= 3
                && lines.isEmpty()
                && Double.isNaN(number(cells.get(0)))
                && Character.isLetter(cells.get(0).charAt(0));
    }

    /**
     * The cells of a line; a comma, a semicolon or a tab separates, or space where there is none.
     */
    private static List<String> cells(String line) {
        boolean hard =
                line.indexOf(',') >= 0
                        || line.indexOf(';') >= 0
                        || line.indexOf('\t') >= 0
                        || line.indexOf('，') >= 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean any = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean end = i == line.length();
            boolean separates =
                    hard
                            ? c == ',' || c == ';' || c == '\t' || c == '，'
                            : c == ' ' || c == '\u3000';
            if (end || separates) {
                String text = cell.toString().trim();
                if (hard && (!end || any || !text.isEmpty())) {
                    cells.add(unquoted(text));
                } else if (!text.isEmpty()) {
                    cells.add(unquoted(text));
                }
                any |= separates;
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static String unquoted(String text) {
        boolean quoted =
                text.length() > 1 && text.charAt(0) == '"' && text.charAt(text.length() - 1) == '"';
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private void convert() {
        int columns = rows.get(0).size();
        boolean numbers = true;
        for (List<String> row : rows) {
            String d = row.get(columns - 1);
            numbers &= !Double.isNaN(number(d));
            if (names.size() <= MOST_CLASSES && !names.contains(d)) {
                names.add(d);
            }
        }
        boolean classes =
                names.size() <= MOST_CLASSES && (!numbers || areWhole(names)) && columns == 3;
        if (!classes && !numbers) {
            words(columns - 1);
            return;
        }
        names.sort(PointTable::inOrder);
        points = new PointSet(classes ? Math.max(2, names.size()) : 0);
        double[] x1 = column(0, STRETCH);
        double[] x2 = columns == 3 ? column(1, STRETCH) : new double[rows.size()];
        double[] d = classes ? x1 : column(columns - 1, 1);
        for (int i = 0; i < rows.size(); i++) {
            double target = classes ? names.indexOf(rows.get(i).get(columns - 1)) : d[i];
            points.add(x1[i], x2[i], target);
        }
        if (!classes) {
            names.clear();
        }
    }

    /** Complains of the first d that is no number: there are too many words for classes. */
    private void words(int column) {
        for (int i = 0; i < rows.size(); i++) {
            String d = rows.get(i).get(column);
            if (Double.isNaN(number(d))) {
                fail(column == 2 ? Problem.CLASSES : Problem.NUMBER, lines.get(i), d);
            }
        }
    }

    private static boolean areWhole(List<String> names) {
        for (String name : names) {
            if (number(name) != Math.rint(number(name))) {
                return false;
            }
        }
        return true;
    }

    /** Numbers by size, words by their letters. */
    private static int inOrder(String a, String b) {
        double x = number(a);
        double y = number(b);
        return Double.isNaN(x) || Double.isNaN(y) ? a.compareTo(b) : Double.compare(x, y);
    }

    /** A column stretched onto ±reach; a column of one and the same number becomes 0. */
    private double[] column(int column, double reach) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(rows.get(i).get(column));
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = high > low ? (2 * (values[i] - low) / (high - low) - 1) * reach : 0;
        }
        return values;
    }

    private static double number(String text) {
        return Numbers.parse(text);
    }
}
