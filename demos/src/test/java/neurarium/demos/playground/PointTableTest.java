package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

        assertEquals(PointTable.Problem.NONE, table.problem());
        assertEquals(List.of("a", "b"), table.classNames());
        assertEquals(2, table.points().classes);
        assertEquals(3, table.points().size());
        assertEquals(-5, table.points().x1(0));
        assertEquals(0, table.points().x2(1));
        assertEquals(5, table.points().x1(2));
        assertEquals(1, table.points().target(1));
    }

    @Test
    void fewWholeNumbersAreClassesInTheirOrder() {
        PointTable table = PointTable.read("0 0 10\n1 1 -1\n2 2 3");

        assertEquals(List.of("-1", "3", "10"), table.classNames());
        assertEquals(2, table.points().target(0));
    }

    @Test
    void otherNumbersAreQuantitiesOnMinusOneToOne() {
        PointTable table = PointTable.read("0 0 1.5\n1 1 2.5\n2 2 3.5");

        assertTrue(table.points().isRegression());
        assertEquals(-1, table.points().target(0));
        assertEquals(0, table.points().target(1));
        assertEquals(List.of(), table.classNames());
    }

    @Test
    void twoColumnsAreACurve() {
        PointTable table = PointTable.read("t,y\n0,1\n5,2\n10,1\n");

        assertTrue(table.points().isRegression());
        assertEquals(0, table.points().x1(1));
        assertEquals(0, table.points().x2(1));
        assertEquals(1, table.points().target(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY | 1 | ''",
                "'x,y,d' | EMPTY | 1 | ''",
                "'1,2,a\n3,4' | COLUMNS | 2 | 2",
                "'1\n2' | COLUMNS | 1 | 1",
                "'1,2,3,4' | COLUMNS | 1 | 4",
                "'1,2,a\n3,x,b' | NUMBER | 2 | x",
                "'1,2,a\n3,1e999,b' | NUMBER | 2 | 1e999",
                "'1,2,a\n\n3,,b' | NUMBER | 3 | ''",
                "'1,1,a\n1,1,b\n1,1,c\n1,1,d\n1,1,e' | CLASSES | 1 | a",
                "'1,2.5\n2,high' | NUMBER | 2 | high",
            })
    void tellsTheLineOfAProblem(String text, PointTable.Problem problem, int line, String found) {
        PointTable table = PointTable.read(text);

        assertEquals(problem, table.problem());
        assertEquals(line, table.line());
        assertEquals(found, table.found());
    }

    @Test
    void refusesMoreThanAThousandLines() {
        assertEquals(PointTable.Problem.NONE, PointTable.read("1,2,3.5\n".repeat(1000)).problem());

        PointTable table = PointTable.read("1,2,3.5\n".repeat(1001));

        assertEquals(PointTable.Problem.TOO_MANY, table.problem());
        assertEquals(1001, table.line());
    }

    @Test
    void aColumnOfOneNumberLiesInTheMiddle() {
        PointTable table = PointTable.read("7 1 a\n7 2 b");

        assertEquals(0, table.points().x1(0));
    }
}
