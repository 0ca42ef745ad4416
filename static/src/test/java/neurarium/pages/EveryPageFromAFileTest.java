package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every demo as somebody gets it who opens its page from a disk, where nothing can be fetched. */
@ExtendWith(InChromium.class)
class EveryPageFromAFileTest {
    static List<String> pages() {
        return Site.demoPages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runs(String path, Tab tab) {
        tab.openAddress(Site.folder().resolve(path).toUri().toString());

        tab.assertWorksOn("js+simd");
        assertEquals(List.of(), tab.errors());
    }
}
