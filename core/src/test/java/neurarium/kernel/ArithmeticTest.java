package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArithmeticTest {
    @Test
    void computesWhatItsSignSays() {
        assertEquals(9, Arithmetic.ADD.apply(6, 3));
        assertEquals(3, Arithmetic.SUBTRACT.apply(6, 3));
        assertEquals(18, Arithmetic.MULTIPLY.apply(6, 3));
        assertEquals(2, Arithmetic.DIVIDE.apply(6, 3));
    }

    @Test
    void isWrittenAsInMathematics() {
        assertEquals("+", Arithmetic.ADD.sign());
        assertEquals("−", Arithmetic.SUBTRACT.sign());
        assertEquals("×", Arithmetic.MULTIPLY.sign());
        assertEquals("÷", Arithmetic.DIVIDE.sign());
    }
}
