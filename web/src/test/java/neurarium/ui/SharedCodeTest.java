package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharedCodeTest {
    private static final String ADDRESS = "https://your.site/en/x.html?a=1&b=\"<2";
    private static final String ESCAPED = "\"https://your.site/en/x.html?a=1&amp;b=&quot;&lt;2\"";

    @Test
    void aFrameMayDoWhatDemosDo() {
        String frame = SharedCode.frame(ADDRESS, "Neurarium: x");

        assertTrue(frame.startsWith("<iframe src=" + ESCAPED + " title=\"Neurarium: x\" "), frame);
        assertTrue(frame.contains(" allow=\"camera; fullscreen; clipboard-write\" "), frame);
    }

    @Test
    void aPageOpensItsAddress() {
        assertEquals(
                "<!DOCTYPE html>\n<html lang=\"zh\">\n<meta charset=\"utf-8\">\n"
                        + "<title>a &lt; b</title>\n"
                        + "<meta http-equiv=\"refresh\" content=\"0; url="
                        + ESCAPED.substring(1)
                        + ">\n<p><a href="
                        + ESCAPED
                        + ">a &lt; b</a></p>\n</html>\n",
                SharedCode.page(ADDRESS, "a < b", Lang.ZH));
    }
}
