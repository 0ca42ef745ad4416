package neurarium.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neurarium.pages.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page: its demo runs on Wasm with vectors, nothing goes wrong, no picture is blank, nothing
 * runs out of its place. The pages in Chinese are seen on a phone, the others on a computer.
 */
@InEveryEngine
class SweepTest {
    private static final String LOADED =
            "[...document.querySelectorAll('[data-demo]')]"
                    + ".every(demo => demo.dataset.backend && demo.querySelector('canvas'))";
    private static final String BACKENDS =
            "[...document.querySelectorAll('[data-demo]')].map(demo => demo.dataset.backend)";

    private final Reader reader;

    SweepTest(Reader reader) {
        this.reader = reader;
    }

    /** All pages but the embeds, which hold what the lessons hold. */
    static List<String> pages() {
        return Site.visited().stream().filter(page -> !page.contains("/embed/")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(String path) {
        boolean isPhone = path.startsWith("zh/");
        reader.size(isPhone ? 360 : 1366, isPhone ? 740 : 768);
        reader.openAddress(reader.site() + path).until(LOADED).twoFrames();

        for (String backend : reader.texts(BACKENDS)) {
            assertEquals("wasm-gc+simd", backend);
        }
        assertEquals(List.of(), reader.texts(Reader.script("page.js")));
        assertEquals(List.of(), reader.errors());
    }
}
