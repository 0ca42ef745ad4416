package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTableTest {
    @Test
    void lectureHasTheRowsOfTheSlideInItsOrder() {
        assertEquals(
                List.of(
                        new Sample(1, 1, -1),
                        new Sample(1, 2, -1),
                        new Sample(2, 1, -1),
                        new Sample(2, 2, 1)),
                TruthTable.LECTURE.samples());
    }

    @Test
    void andIsTrueForTwoTrueInputsOnly() {
        assertEquals(rows(-1, -1, -1, 1), TruthTable.AND.samples());
    }

    @Test
    void orIsFalseForTwoFalseInputsOnly() {
        assertEquals(rows(-1, 1, 1, 1), TruthTable.OR.samples());
    }

    @Test
    void nandIsFalseForTwoTrueInputsOnly() {
        assertEquals(rows(1, 1, 1, -1), TruthTable.NAND.samples());
    }

    @Test
    void xorIsTrueForInputsThatDiffer() {
        assertEquals(rows(-1, 1, 1, -1), TruthTable.XOR.samples());
    }

    private static List<Sample> rows(int d00, int d01, int d10, int d11) {
        return List.of(
                new Sample(0, 0, d00),
                new Sample(0, 1, d01),
                new Sample(1, 0, d10),
                new Sample(1, 1, d11));
    }
}
