package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neurarium.ui.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources with one fault at a time: the build says where it is, and writes nothing. */
class BrokenSourcesTest {
    @TempDir Path folder;
    private SiteSources sources;

    @BeforeEach
    void copyTheSources() throws IOException {
        sources = SiteSources.copiedTo(folder);
    }

    @Test
    void stopsAtALessonWithoutMinutes() throws IOException {
        matter("minutes: 15\n", "", Lang.values());

        assertStops("neuron.en.md:1: minutes: the front matter does not have it");
    }

    @Test
    void stopsWhereMinutesAreNoNumber() throws IOException {
        matter("minutes: 15", "minutes: soon", Lang.values());

        assertStops("neuron.en.md:1: minutes: “soon” is no number from 1 to 240");
    }

    @Test
    void stopsWhereTheLanguagesDisagree() throws IOException {
        matter("minutes: 15", "minutes: 20", Lang.ZH);

        assertStops("neuron.en.md:1: minutes: it differs from neuron.zh.md");
    }

    @Test
    void stopsAtALessonThatNeedsALaterOne() throws IOException {
        matter("minutes: 15", "needs: descent\nminutes: 15", Lang.values());

        assertStops("neuron.en.md:1: needs: no lesson before this one is named descent");
    }

    @Test
    void stopsAtAMilestoneWithoutAYear() throws IOException {
        for (Lang lang : Lang.values()) {
            String name = "static/src/main/history/history." + lang.code + ".md";
            Path history = sources.project().resolve(name);
            Files.writeString(history, Files.readString(history).replace("### 1943", "### Then"));
        }

        assertStops("the heading begins with no year");
    }

    @Test
    void stopsAtAMissingTranslation() throws IOException {
        Files.delete(lesson(Lang.EN));

        assertStops("neuron.en.md:1: this article has no text in its language");
    }

    @Test
    void stopsAtASectionInOneLanguageOnly() throws IOException {
        int line = append(Lang.EN, "## Only in English");

        assertStops("neuron.en.md:" + line + ": this section has no translation in neuron.zh.md");
    }

    @Test
    void stopsAtASectionInTheOtherLanguageOnly() throws IOException {
        int line = append(Lang.ZH, "## 只有中文");

        assertStops("neuron.zh.md:" + line + ": this section has no translation in neuron.en.md");
    }

    @Test
    void stopsAtAMissingRegion() throws IOException {
        String neuron = "core/src/main/java/neurarium/model/Neuron.java";
        int line = append(Lang.ZH, "```java " + neuron + "#sideways\n```");

        assertStops("neuron.zh.md:" + line + ": there is no region " + neuron + "#sideways");
    }

    @Test
    void stopsAtAQuoteFromAnUnknownFile() throws IOException {
        int line = append(Lang.EN, "```java core/Nothing.java#forward\n```");

        assertStops("neuron.en.md:" + line + ": there is no file core/Nothing.java");
    }

    @Test
    void stopsAtABrokenLink() throws IOException {
        int line = append(Lang.EN, "[Broken](newron.html?w1=2)");

        assertStops("neuron.en.md:" + line + ": there is no page newron.html?w1=2");
    }

    @Test
    void stopsAtAFormulaWithAnError() throws IOException {
        int line = append(Lang.ZH, "$\\frac{1$");

        assertStops("neuron.zh.md:" + line + ": the formula \\frac{1 has an error");
    }

    /** Changes the front matter of a lesson. */
    private void matter(String from, String to, Lang... langs) throws IOException {
        for (Lang lang : langs) {
            String text = Files.readString(lesson(lang));
            Files.writeString(lesson(lang), text.replace(from, to));
        }
    }

    private void assertStops(String message) {
        var error = assertThrows(IllegalStateException.class, () -> sources.build(folder, ""));

        assertTrue(error.getMessage().contains(message), error::getMessage);
        assertFalse(Files.exists(folder.resolve("site")), "something is written");
    }

    private Path lesson(Lang lang) {
        return sources.project().resolve("static/src/main/lesson/neuron." + lang.code + ".md");
    }

    /** Adds a block to a lesson and tells the line it is on. */
    private int append(Lang lang, String block) throws IOException {
        String text = Files.readString(lesson(lang)).stripTrailing() + "\n\n";
        Files.writeString(lesson(lang), text + block + "\n");
        return (int) text.lines().count() + 1;
    }
}
