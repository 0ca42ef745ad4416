package neurarium.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static List<List<String>> cells(String text) {
        List<List<String>> cells = new ArrayList<>();
        Csv.read(text).rows().forEach(row -> cells.add(row.cells()));
        return cells;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,2,3",
                "a;b;c\r\n1;2;3\r\n",
                "a\tb\tc\r1\t2\t3",
                "a b  c\n\n 1 2　3 \n",
                "a，b，c\n1，2，3",
                "\ufeff\"a\",\"b\",\"c\"\n\"1\",\"2\",\"3\"",
            })
    void readsEverySeparator(String text) {
        assertEquals(List.of(List.of("a", "b", "c"), List.of("1", "2", "3")), cells(text));
    }

    @Test
    void aCellInQuotesHoldsSeparatorsLineBreaksAndQuotes() {
        Csv csv = Csv.read("1,\"a, b\nc\",\"say \"\"hi\"\"\"\n2, \"\" ,3\" pipe\n");

        assertEquals(List.of("1", "a, b\nc", "say \"hi\""), csv.rows().get(0).cells());
        assertEquals(List.of("2", "", "3\" pipe"), csv.rows().get(1).cells());
        assertEquals(3, csv.rows().get(1).line());
        assertEquals(0, csv.openQuote());
    }

    @Test
    void tellsWhereAQuoteIsNotClosed() {
        assertEquals(2, Csv.read("1,2\n3,\"4\n5,6").openQuote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'0,5;1\n0,6;0' | ; | true",
                "'0,5 1\n0,6 0' | ' ' | true",
                "'0.5,1\n0.6,0' | , | false",
                "'0,5\t1.5' | '\t' | false",
                "'1,2\n3,4' | , | false",
            })
    void decidesSeparatorAndDecimalMarkForTheWholeFile(String text, char separator, boolean comma) {
        Csv csv = Csv.read(text);

        assertEquals(separator, csv.separator());
        assertEquals(comma, csv.hasDecimalCommas());
    }

    @Test
    void anEmptyFirstCellIsACell() {
        assertEquals(
                List.of(List.of("", "x", "y"), List.of("0", "0.1", "1")), cells(",x,y\n0,0.1,1\n"));
    }

    @Property
    void nothingBreaksIt(@ForAll @StringLength(max = 60) String text) {
        for (Csv.Row row : Csv.read(text).rows()) {
            assertTrue(row.line() >= 1 && !row.cells().isEmpty());
        }
    }

    /** What is written by the specification comes back, whatever is in the cells. */
    @Property
    void whatIsWrittenIsRead(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(3) List<
                                            @StringLength(max = 4) @CharRange(from = ' ', to = '0')
                                            String>>
                            table) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int i = 0; i < 3; i++) {
                text.append(i == 0 ? "" : ",").append('"');
                text.append(row.get(i).replace("\"", "\"\"")).append('"');
            }
            text.append('\n');
        }

        assertEquals(table, cells(text.toString()));
    }
}
