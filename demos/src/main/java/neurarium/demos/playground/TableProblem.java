package neurarium.demos.playground;

import neurarium.ui.Text;

/** What the page says of a table that it cannot use, and of which line. */
final class TableProblem {
    private TableProblem() {}

    /** Nothing where the table can be used, or where there is none yet. */
    static Text of(String text) {
        if (text.trim().isEmpty()) {
            return Text.NONE;
        }
        PointTable table = PointTable.read(text);
        String found = table.found();
        return switch (table.problem()) {
            case NONE -> Text.NONE;
            case EMPTY -> Text.of("里面没有一行数。", "There is no line of numbers in it.");
            case TOO_MANY ->
                    at(
                            table,
                            "超过 " + PointTable.MOST + " 行，请先抽取一部分。",
                            "more than " + PointTable.MOST + " lines; take a part of them.");
            case COLUMNS ->
                    at(
                            table,
                            "有 " + found + " 列；应为两列或三列，各行相同。",
                            found
                                    + " columns; there must be two or three, the same in every line.");
            case NUMBER ->
                    at(
                            table,
                            "“" + shown(found) + "”不是数。",
                            "“" + shown(found) + "” is not a number.");
            case CLASSES ->
                    at(
                            table,
                            "“" + shown(found) + "”：最多四种类别，或者全用数。",
                            "“" + shown(found) + "”: at most four classes, or numbers throughout.");
        };
    }

    private static String shown(String found) {
        return found.length() > 20 ? found.substring(0, 20) + "…" : found;
    }

    private static Text at(PointTable table, String zh, String en) {
        return Text.of("第 " + table.line() + " 行：" + zh, "Line " + table.line() + ": " + en);
    }
}
