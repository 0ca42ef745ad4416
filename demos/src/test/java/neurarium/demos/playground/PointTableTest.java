package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,y,label\n1,10,a\n2,20,b\n3,30,a\n",
                "1;10;a\r\n2;20;b\r\n\r\n3;30;a",
                "1\t10\ta\n2\t20\tb\n3\t30\ta",
                "  1 10 a\n2   20 b\n3 30 a\n\n",
                "1，10，a\n2，20，b\n3，30，a",
                "\"1\",\"10\",\"a\"\n\"2\",\"20\",\"b\"\n\"3\",\"30\",\"a\"",
            })
    void readsEverySeparator(String text) {
        PointTable table = PointTable.read(text);

        assertSame(Text.NONE, table.problem);
        assertEquals(List.of("a", "b"), table.classNames);
        assertEquals(2, table.points.classes);
        assertEquals(3, table.points.size());
        assertEquals(-5, table.points.x1(0));
        assertEquals(0, table.points.x2(1));
        assertEquals(5, table.points.x1(2));
        assertEquals(1, table.points.target(1));
    }

    @Test
    void fewWholeNumbersAreClassesInTheirOrder() {
        PointTable table = PointTable.read("0 0 10\n1 1 -1\n2 2 3");

        assertEquals(List.of("-1", "3", "10"), table.classNames);
        assertEquals(2, table.points.target(0));
    }

    @Test
    void otherNumbersAreQuantitiesOnMinusOneToOne() {
        PointTable table = PointTable.read("0 0 1.5\n1 1 2.5\n2 2 3.5");

        assertTrue(table.points.isRegression());
        assertEquals(-1, table.points.target(0));
        assertEquals(0, table.points.target(1));
        assertEquals(List.of(), table.classNames);
    }

    @Test
    void twoColumnsAreACurve() {
        PointTable table = PointTable.read("t,y\n0,1\n5,2\n10,1\n");

        assertTrue(table.points.isRegression());
        assertEquals(0, table.points.x1(1));
        assertEquals(0, table.points.x2(1));
        assertEquals(1, table.points.target(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | There is no line of numbers in it.",
                "'x,y,d' | There is no line of numbers in it.",
                "'1,2,a\n"
                        + "3,4' | Line 2: 2 columns; there must be two or three, the same in every"
                        + " line.",
                "'1\n2' | Line 1: 1 columns; there must be two or three, the same in every line.",
                "'1,2,3,4' | Line 1: 4 columns; there must be two or three, the same in every"
                        + " line.",
                "'1,2,a\n3,x,b' | Line 2: “x” is not a number.",
                "'1,2,a\n3,1e999,b' | Line 2: “1e999” is not a number.",
                "'1,2,a\n\n3,,b' | Line 3: “” is not a number.",
                "'1,2,0\n2,3,\n3,4,1' | Line 2: d is missing.",
                "'1,2,a\n2,3,\"b\n3,4,a' | Line 2: a quote that is not closed.",
                "'1,2.5\n2,high' | Line 2: “high” is not a number.",
                "'1,2,a\nabcdefghijklmnopqrstuvw,2,b'"
                        + " | Line 2: “abcdefghijklmnopqrst…” is not a number.",
            })
    void tellsTheLineOfAProblem(String text, String problem) {
        assertEquals(problem, PointTable.read(text).problem.en());
    }

    @Test
    void saysWhatIsWrongInChineseAsWell() {
        assertEquals("第 2 行：“{line}”不是数。", PointTable.read("1,2,a\n3,{line},b").problem.zh());
    }

    @Test
    void nothingIsWrongWithNoTable() {
        assertSame(Text.NONE, PointTable.problem(" \n"));
    }

    @Test
    void takesAHundredThousandLinesAndNoMore() {
        PointTable table = PointTable.read("1,2,3.5\n".repeat(100_000));
        assertSame(Text.NONE, table.problem);
        assertEquals(100_000, table.points.size());

        assertEquals(
                "Line 100001: more than 100000 lines; take a part of them.",
                PointTable.read("1,2,3.5\n".repeat(100_001)).problem.en());
    }

    @Test
    void tenDifferentWordsAreClasses() {
        StringBuilder text = new StringBuilder();
        for (char c = 'a'; c <= 'j'; c++) {
            text.append("1,2,").append(c).append('\n');
        }

        assertEquals(10, PointTable.read(text.toString()).points.classes);
        assertEquals(
                "Line 1: “a”: at most ten classes, or numbers throughout.",
                PointTable.read(text + "1,2,k").problem.en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'0,5;1\n0,6;0' | '2 lines · semicolons · 0,5'",
                "'0.5\t1\n0.6\t0' | '2 lines · tabs · 0.5'",
                "'x,y\n0.5,1\n0.6,0' | '2 lines · commas · 0.5'"
            })
    void saysHowItWasRead(String text, String form) {
        assertEquals(form, PointTable.read(text).form().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,y,\"a, b\"\n1,2,\"left, low\"\n3,4,right\n",
                "x;y;d\n1;2;\"left, low\"\n3;4;\"right\"",
                "1\t2\t\"left, low\"\r\n3\t4\tright",
                "\"1\" , \"2\" , \"left, low\" \n 3 , 4 , right",
                "1 2 \"left, low\"\n3 4 right",
            })
    void aSeparatorWithinQuotesIsPartOfTheCell(String text) {
        PointTable table = PointTable.read(text);

        assertSame(Text.NONE, table.problem);
        assertEquals(List.of("left, low", "right"), table.classNames);
        assertEquals(2, table.points.size());
        assertEquals(-5, table.points.x2(0));
        assertEquals(5, table.points.x1(1));
    }

    @Test
    void twoQuotesWithinQuotesAreOne() {
        PointTable table = PointTable.read("1,2,\"a \"\"b\"\"\"\n5,6,3\" pipe");

        assertSame(Text.NONE, table.problem);
        assertEquals(List.of("3\" pipe", "a \"b\""), table.classNames);
    }

    @Test
    void anIndexWithoutANameIsNoColumn() {
        PointTable curve = PointTable.read(",x,y\n0,0.1,1\n1,0.5,0\n");
        PointTable classes = PointTable.read(",x,y,d\n7,0.1,1,a\n8,0.5,0,b\n");

        assertSame(Text.NONE, curve.problem);
        assertEquals(5, curve.points.x1(1));
        assertEquals(-1, curve.points.target(1));
        assertSame(Text.NONE, classes.problem);
        assertEquals(List.of("a", "b"), classes.classNames);
    }

    @Test
    void decimalCommasAreNoSeparators() {
        PointTable table = PointTable.read("0,5;1\n0,6;0\n0,7;1\n0,8;0\n");

        assertSame(Text.NONE, table.problem);
        assertEquals(5, table.points.x1(3));
        assertTrue(table.points.isRegression());
        assertEquals(0, PointTable.read("1,1,a\n\"3,5\",2,b\n6,3,a").points.x1(1));
    }

    @Test
    void aColumnOfOneNumberLiesInTheMiddle() {
        PointTable table = PointTable.read("7 1 a\n7 2 b");

        assertEquals(0, table.points.x1(0));
    }
}
