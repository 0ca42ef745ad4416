package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {
    private static final String MATTER = "---\nquestion: Why?\nsummary: So.\n---\n\n";

    @TempDir Path folder;

    @Test
    void readsTheFrontMatter() throws IOException {
        Article article = read(MATTER + "Text.\n");

        assertEquals("Why?", article.question());
        assertEquals("So.", article.summary());
        assertEquals("<p>Text.</p>\n", article.html());
    }

    @Test
    void refusesALessonWithoutAQuestionOrSummary() {
        assertRefuses("Text.\n", ":1: the front matter has no “question”");
        assertRefuses("---\nquestion: Why?\n---\n", ":1: the front matter has no “summary”");
    }

    @Test
    void writesFormulasAsMathMl() throws IOException {
        String html = read(MATTER + "Let $w_1 x_1$ be.\n\n$$z = b$$\n").html();

        assertTrue(html.startsWith("<p>Let <math"), html);
        assertTrue(html.contains("<msub><mi>w</mi><mn>1</mn></msub>"), html);
        assertTrue(html.contains("<span class=\"formula\"><math"), html);
        assertFalse(html.contains("$"), html);
    }

    @Test
    void writesParenthesesWithoutMfenced() throws IOException {
        String html = read(MATTER + "$f(x, y)$ and $((1))$\n").html();

        assertFalse(html.contains("mfenced"), html);
        assertTrue(html.contains("<mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo>"), html);
    }

    @Test
    void refusesAFormulaWithAnErrorAtItsLine() {
        assertRefuses(MATTER + "One.\n\n$\\frac{1$\n", ":8: the formula \\frac{1 has an error");
        assertRefuses(MATTER + "One\ntwo\n$\\nope$.\n", ":8: the formula \\nope has an error");
        assertRefuses(
                MATTER + "| a |\n| --- |\n| $\\nope$ |\n", ":8: the formula \\nope has an error");
    }

    @Test
    void aSingleDollarIsADollar() throws IOException {
        assertEquals("<p>It costs 3 $.</p>\n", read(MATTER + "It costs 3 $.\n").html());
    }

    @Test
    void refusesALinkToAPageThatIsNotThere() {
        assertRefuses(MATTER + "One.\n\n- [x](nope.html)\n", ":8: there is no page nope.html");
        assertRefuses(MATTER + "One\n[x](http://a.b)\n", ":7: there is no page http://a.b");
    }

    @Test
    void takesLinksToPagesWithParametersAndElsewhere() throws IOException {
        String html =
                read(MATTER + "[a](neuron.html?w1=2&b=-3#x) [b](https://example.org/y)\n").html();

        assertTrue(html.contains("href=\"neuron.html?w1=2&amp;b=-3#x\""), html);
        assertTrue(html.contains("href=\"https://example.org/y\""), html);
    }

    @Test
    void writesATrueMinusInFormulas() throws IOException {
        String html = read(MATTER + "One $d - y$ and $-1$.\n").html();

        assertTrue(html.contains("<mo>−</mo>"), html);
        assertFalse(html.contains("<mo>-</mo>"), html);
        assertTrue(html.contains("<mn>−1</mn>"), html);
    }

    @Test
    void aSignAfterAnOperatorBelongsToItsNumber() throws IOException {
        String html = read(MATTER + "Here $d = -1$.\n").html();

        assertTrue(html.contains("<mo>=</mo><mo form=\"prefix\">−</mo><mn>1</mn>"), html);
    }

    @Test
    void aPrimeIsASignOfItsOwn() throws IOException {
        String html = read(MATTER + "$f'(z) - 1$ and $X' - Y$ and $a_{f'}$.\n").html();

        assertTrue(html.contains("><mi>f</mi><mo>′</mo><mrow><mo>(</mo><mi>z</mi>"), html);
        assertTrue(html.contains("><mi>X</mi><mo>′</mo><mo>−</mo><mi>Y</mi><"), html);
        assertTrue(html.contains("<msub><mi>a</mi><mrow><mi>f</mi><mo>′</mo></mrow>"), html);
        assertFalse(html.contains("'"), html);
    }

    @Test
    void uprightLettersAreOneNameAndWhatFollowsIsNot() throws IOException {
        String html =
                read(MATTER + "$\\ln \\mathrm{softmax}(QK^T)$, $w_{\\mathrm{new}}$, $2 \\ln x$.\n")
                        .html();

        assertFalse(html.contains("mstyle"), html);
        assertTrue(html.contains("<mi>softmax</mi><mrow><mo>(</mo>"), html);
        assertTrue(html.contains("<msub><mi>w</mi><mi>new</mi></msub>"), html);
        String space = "<mspace width=\"0.17em\"></mspace>";
        assertTrue(html.contains("<mi>ln</mi>" + space + "<mi>softmax</mi>"), html);
        assertTrue(
                html.contains("<mn>2</mn>" + space + "<mi>ln</mi>" + space + "<mi>x</mi>"), html);
    }

    @Test
    void answersFoldInsideTasks() throws IOException {
        String html =
                read(MATTER
                                + "1. Why?\n\n   <details><summary>Answer</summary>\n\n"
                                + "   As $a$.\n\n   </details>\n\n2. How?\n")
                        .html();

        assertTrue(html.contains("<summary>Answer</summary>\n<p>As "), html);
        assertEquals(1, html.split("<ol", -1).length - 1, html);
    }

    @Test
    void quotesJavaFromTheSources() throws IOException {
        Files.writeString(folder.resolve("A.java"), "// region r\nint a = 1 < 2;\n// endregion\n");

        String html = read(MATTER + "```java A.java#r\n```\n").html();

        assertEquals(
                "<pre tabindex=\"0\"><code class=\"language-java\">int a = 1 &lt; 2;\n</code></pre>\n",
                html);
    }

    @Test
    void refusesAQuoteThatIsNotThereAtItsLine() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}\n");

        assertRefuses(
                MATTER + "One.\n\n```java A.java#r\n```\n", ":8: there is no region A.java#r");
        assertRefuses(MATTER + "```java B.java#r\n```\n", ":6: there is no file B.java");
    }

    @Test
    void refusesASectionWithoutItsTranslation() throws IOException {
        Article two = read("two.md", MATTER + "## A\n\n## B\n");
        Article one = read("one.md", MATTER + "## 甲\n");
        Article deeper = read("deeper.md", MATTER + "## 甲\n\n### 乙\n");

        one.requireSameSections(two);
        assertUntranslated(two, one, "two.md:8: this section has no translation in one.md");
        assertUntranslated(two, deeper, "two.md:8: this section has no translation in deeper.md");
    }

    @Test
    void refusesALanguageWithoutItsText() {
        Path missing = folder.resolve("neuron.xx.md");

        var error =
                assertThrows(
                        IllegalStateException.class,
                        () -> Article.read(missing, new Regions(folder), Set.of()));

        assertEquals(missing + ":1: this article has no text in its language", error.getMessage());
    }

    private static void assertUntranslated(Article article, Article other, String end) {
        var error =
                assertThrows(IllegalStateException.class, () -> article.requireSameSections(other));

        assertTrue(error.getMessage().endsWith(end), error::getMessage);
    }

    private Article read(String text) throws IOException {
        return read("article.md", text);
    }

    private Article read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Article.read(file, new Regions(folder), Set.of("neuron.html"));
    }

    private void assertRefuses(String text, String message) {
        var error = assertThrows(IllegalStateException.class, () -> read(text));

        assertTrue(
                error.getMessage().startsWith(folder.resolve("article.md") + message),
                error::getMessage);
    }
}
