package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {
    private static final List<String> NAMES =
            List.of("data", "alpha", "w1", "w2", "T", "points", "activation", "speed");

    @ParameterizedTest
    @CsvSource({
        "data, data",
        "Data, data",
        "dta, data",
        "daata, data",
        "dada, data",
        "W2, w2",
        "t, T",
        "pionts, points",
        "Ponits, points",
        "point, points",
        "aktivatoin, activation"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertEquals(meant, Misspelling.meant(written, NAMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "si",
                "w3",
                "da",
                "adata",
                "from",
                "ref",
                "date_of",
                "utm_source",
                "spm"
            })
    void leavesOtherNamesAlone(String written) {
        assertEquals("", Misspelling.meant(written, NAMES));
    }

    @Test
    void isQuickWithNamesOfAnyLength() {
        assertEquals("", Misspelling.meant("data".repeat(1_000_000), NAMES));
    }
}
