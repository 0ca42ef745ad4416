package neurarium.io;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in text, as spreadsheets and programs write it. RFC 4180: a cell in quotes may hold
 * separators and line breaks, and two quotes in it are one. Tabs, semicolons, commas or spaces
 * separate cells in the whole file: the first of these that gives all lines as many cells.
 */
public final class Csv {
    private static final String SEPARATORS = "\t;,， ";
    private static final char QUOTE = '"';

    /** Of a longer text so many characters decide. */
    private static final int HEAD = 1 << 16;

    /**
     * Cells, and where they stand.
     *
     * @param line the first line of the row in the text, from 1
     */
    public record Row(int line, List<String> cells) {}

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean wasQuoted;
    private int openQuote;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
        split();
    }

    /** Reads a table; empty lines are left out. */
    public static Csv read(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        plain = plain.replace("\r\n", "\n").replace('\r', '\n');
        Csv head = tried(plain.length() > HEAD ? head(plain) : plain);
        return plain.length() > HEAD ? new Csv(plain, head.separator) : head;
    }

    /** Some whole lines of a long text, which tell what separates its cells. */
    private static String head(String text) {
        int end = text.lastIndexOf('\n', HEAD);
        return text.substring(0, end < 0 ? HEAD : end);
    }

    private static Csv tried(String text) {
        Csv best = null;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            Csv csv = new Csv(text, SEPARATORS.charAt(i));
            if (csv.isTable()) {
                return csv.separator == ',' ? betweenSpaces(text, csv) : csv;
            }
            if (best == null || csv.fits() > best.fits()) {
                best = csv;
            }
        }
        return best;
    }

    /** Of "0,5 1" the spaces separate the cells, where that gives a table of numbers. */
    private static Csv betweenSpaces(String text, Csv other) {
        Csv csv = new Csv(text, ' ');
        return csv.isTable() && csv.hasDecimalCommas() ? csv : other;
    }

    public List<Row> rows() {
        return rows;
    }

    /** What separates the cells. */
    public char separator() {
        return separator;
    }

    /** The line of a quote that nothing closes, from 1; 0 where there is none. */
    public int openQuote() {
        return openQuote;
    }

    /** Whether numbers are written as 0,5: some are, and none has a point. */
    public boolean hasDecimalCommas() {
        boolean some = false;
        for (Row row : rows) {
            for (String each : row.cells) {
                some |= isNumberWith(',', each);
                if (isNumberWith('.', each)) {
                    return false;
                }
            }
        }
        return some;
    }

    /** Digits, one mark between them, and perhaps a sign before them. */
    private static boolean isNumberWith(char mark, String cell) {
        int marks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isSign = i == 0 && "+-−".indexOf(c) >= 0;
            marks += c == mark ? 1 : 0;
            if (c != mark && !isSign && !isDigit(c)) {
                return false;
            }
        }
        return marks == 1 && cell.length() > 2 && isDigit(cell.charAt(cell.length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many rows have as many cells as the first, two at least. */
    private int fits() {
        int fits = 0;
        for (Row row : rows) {
            int count = row.cells.size();
            fits += count > 1 && count == rows.get(0).cells.size() ? 1 : 0;
        }
        return fits;
    }

    /** Whether all lines have as many cells. */
    private boolean isTable() {
        return !rows.isEmpty() && fits() == rows.size();
    }

    private void split() {
        boolean isQuoted = false;
        int line = 1;
        int begin = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (isQuoted) {
                boolean isDouble = c == QUOTE && text.startsWith("\"\"", i);
                isQuoted = c != QUOTE || isDouble;
                if (isQuoted) {
                    cell.append(c);
                }
                i += isDouble ? 1 : 0;
            } else if (c == '\n') {
                endRow(begin);
                begin = line;
            } else if (c == separator || (separator == ' ' && c == '\u3000')) {
                endCell();
            } else if (c == QUOTE && !wasQuoted && cell.toString().trim().isEmpty()) {
                cell.setLength(0);
                isQuoted = true;
                wasQuoted = true;
                openQuote = line;
            } else if (!wasQuoted || c != ' ') {
                cell.append(c);
            }
        }
        openQuote = isQuoted ? openQuote : 0;
        endRow(begin);
    }

    private void endCell() {
        String content = wasQuoted ? cell.toString() : cell.toString().trim();
        if (separator != ' ' || wasQuoted || !content.isEmpty()) {
            cells.add(content);
        }
        cell.setLength(0);
        wasQuoted = false;
    }

    private void endRow(int line) {
        endCell();
        boolean isEmpty = cells.isEmpty() || (cells.size() == 1 && cells.get(0).isEmpty());
        if (!isEmpty) {
            rows.add(new Row(line, cells));
            cells = new ArrayList<>();
        }
        cells.clear();
    }
}
