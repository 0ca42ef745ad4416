package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the lecture as they are written, sound and with one fault at a time. */
class LectureScriptTest {
    private static final Catalogue.Entry NEURON = Catalogue.entries().get(0);

    @TempDir Path folder;

    private List<LectureStep> read(String text) throws IOException {
        Path file = folder.resolve("neuron.en.md");
        Files.writeString(file, text);
        return LectureScript.read(file, Lang.EN);
    }

    private void refuses(String text, String message) throws IOException {
        IllegalStateException refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> Rehearsal.of(NEURON, Lang.EN, read(text)));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void aHeadingIsTheLineItsParagraphsAreTheNoteAndABlockIsWhatIsDone() throws IOException {
        List<LectureStep> steps =
                read(
                        "## Is 1 < 2?\n\nSay *yes*.\n\n```do\ndata=xor\nstep 5\nplay\n```\n\n## Next\n");

        assertEquals(2, steps.size());
        assertEquals("Is 1 < 2?", steps.get(0).words());
        assertEquals("<p>Say <em>yes</em>.</p>\n", steps.get(0).note());
        assertEquals(List.of("data=xor", "step 5", "play"), steps.get(0).lines());
        assertEquals(List.of(), steps.get(1).lines());
        Rehearsal.of(NEURON, Lang.EN, steps);
    }

    @Test
    void whatTheDemoDoesNotHaveIsRefusedWithItsLine() throws IOException {
        refuses(
                "## A\n\n```do\ndata=xor\ncolour=red\n```\n",
                "neuron.en.md:4: There is no parameter");
        refuses(
                "## A\n\n## B\n\n```do\nplay\ndata=circle\n```\n",
                "neuron.en.md:7: data = “circle”");
        refuses("## A\n\n## B\n\n```do\ndance\n```\n", "neuron.en.md:6: There is no action");
        refuses("## A\n\n## B\n\n```do\nstep many\n```\n", "neuron.en.md:6: There is no action");
    }

    @Test
    void whatDoesNotBelongIsRefusedWithItsLine() throws IOException {
        refuses("Words\n", "neuron.en.md:1: a step begins with a heading");
        refuses("## A\n\n- list\n", "neuron.en.md:3: only headings");
        refuses("## " + "long ".repeat(20) + "\n", "neuron.en.md:1: the line has 99 characters");
    }
}
