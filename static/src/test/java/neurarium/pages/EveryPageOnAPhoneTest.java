package neurarium.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the site on a narrow screen, on JavaScript, the pages of demos from a disk: the
 * same claims as for a computer, and nothing is wider than the screen.
 */
@ExtendWith(InChromium.class)
class EveryPageOnAPhoneTest {
    /** Settings that make a picture wide, beside the views of a demo. */
    private static final Map<String, List<String>> WIDE =
            Map.of(
                    "rnn", List.of("cell=lstm", "view=series&learner=gru"),
                    "nextword", List.of("data=few"),
                    "charrnn", List.of("data=names"),
                    "attention", List.of("view=self&stage=positions"));

    private static Visitor visitor;

    @BeforeAll
    static void openATab(Tab tab) {
        tab.page().setViewportSize(360, 740);
        visitor = new Visitor(tab);
    }

    static List<String> pages() {
        return Site.visited();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(String path) {
        boolean isDemo = Site.demoPages().contains(path);
        visitor.visit(path);
        if (isDemo) {
            visitor.fromAFile().open("");
        } else {
            visitor.open("?backend=js");
        }
        if (Site.isLesson(path)) {
            visitor.nothingShifted();
        }
        String id = path.replaceAll(".*/|\\.html", "");
        visitor.everyWordIsInItsLanguage()
                .isSeen(Set.of())
                .worksOn("js+simd")
                .staysWithinTheScreen(WIDE.getOrDefault(id, List.of()))
                .asksForNo(".wasm")
                .assertSound();
    }
}
