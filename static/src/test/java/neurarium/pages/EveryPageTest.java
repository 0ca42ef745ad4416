package neurarium.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the site as a visitor with a computer gets it, on Wasm: nothing fails, nothing
 * comes from elsewhere, nothing moves while it loads, no picture is blank, no word is in the wrong
 * language, axe finds nothing, the policy holds.
 */
@ExtendWith(InChromium.class)
class EveryPageTest {
    /** Two settings of which a demo does not know at least one, and says so in a notice. */
    private static final String WRONG = "?data=xor&w1=abc";

    /** Demos whose picture alone is higher than the first screen. */
    private static final String HIGH = ".*/(descent|matrix|lenet)\\.html";

    private static Visitor visitor;

    @BeforeAll
    static void openATab(Tab tab) {
        visitor = new Visitor(tab);
    }

    static List<String> pages() {
        return Site.visited();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(String path) {
        boolean embed = path.contains("/embed/");
        visitor.visit(path).open(embed ? WRONG : "");
        if (Site.isLesson(path)) {
            visitor.nothingShifted();
            if (!path.matches(HIGH)) {
                visitor.buttonsAreInView();
            }
        }
        visitor.everyWordIsInItsLanguage()
                .isSeen(looks(path))
                .worksOn("wasm-gc+simd")
                .keepsItsPolicy()
                .assertSound();
    }

    /**
     * The looks in which axe examines a page. The pages of a demo have the same elements in both
     * languages and in both kinds, so each takes one look; all others take all three.
     */
    private static Set<Visitor.Look> looks(String path) {
        return switch (path.replaceFirst("/[^/]*$", "")) {
            case "zh", "en/embed" -> EnumSet.of(Visitor.Look.LIGHT);
            case "zh/embed" -> EnumSet.of(Visitor.Look.FORCED_COLOURS);
            case "single" -> Set.of(); // a lesson in another wrapping
            default ->
                    Site.isLesson(path)
                            ? EnumSet.of(Visitor.Look.DARK)
                            : EnumSet.allOf(Visitor.Look.class);
        };
    }
}
