package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionsTest {
    @TempDir Path project;

    @BeforeEach
    void writeASource() throws IOException {
        Files.writeString(
                project.resolve("A.java"),
                """
                class A {
                    // region first
                    int a() {
                        return 1;
                    }

                    // endregion
                    // region second
                    int b;
                    // endregion
                    // region open
                    int c;
                }
                """);
    }

    @Test
    void quotesARegionWithoutItsIndentation() {
        Regions regions = new Regions(project);

        assertEquals("int a() {\n    return 1;\n}\n", regions.quote("A.java#first"));
        assertEquals("int b;\n", regions.quote("A.java#second"));
    }

    @Test
    void refusesWhatItCannotQuote() {
        assertRefuses("A.java#third", "there is no region A.java#third");
        assertRefuses("A.java#sec", "there is no region A.java#sec");
        assertRefuses("B.java#first", "there is no file B.java");
        assertRefuses("A.java", "a quote needs FILE#REGION, got A.java");
        assertRefuses("A.java#open", "no // endregion ends A.java#open");
    }

    private void assertRefuses(String reference, String message) {
        Regions regions = new Regions(project);

        var error = assertThrows(IllegalArgumentException.class, () -> regions.quote(reference));

        assertEquals(message, error.getMessage());
    }
}
