package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text in one language, such as a lesson: Markdown with formulas ({@code $…$}), tables, links to
 * other pages, and Java quoted from the sources.
 */
final class Article {
    /** A heading: its level and the line it is on. */
    private record Section(int level, int line) {}

    private final Path file;
    private final String question;
    private final String summary;
    private final String html;
    private final String exercises;
    private final String loop;
    private final List<Section> sections;
    private final Map<String, List<String>> matter;
    private final List<String> terms;

    private Article(
            Path file,
            String question,
            String summary,
            String html,
            String exercises,
            String loop,
            List<Section> sections,
            Map<String, List<String>> matter,
            List<String> terms) {
        this.file = file;
        this.question = question;
        this.summary = summary;
        this.html = html;
        this.exercises = exercises;
        this.loop = loop;
        this.sections = sections;
        this.matter = matter;
        this.terms = terms;
    }

    /** A further value of the front matter; empty where there is none. */
    String value(String key) {
        List<String> values = matter.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The headings and what is in bold, as somebody may search for it. */
    List<String> terms() {
        return terms;
    }

    /** Where it was read from, for messages. */
    Path file() {
        return file;
    }

    /** The one question that the demo answers, under the title. */
    String question() {
        return question;
    }

    /** One sentence under the question. */
    String summary() {
        return summary;
    }

    String html() {
        return html;
    }

    /** The section of exercises once more, for an embed to show; empty where there is none. */
    String exercises() {
        return exercises;
    }

    /** The lines of the code whose current line the demo marks while it runs; often none. */
    List<String> loop() {
        return loop.lines().toList();
    }

    /**
     * Reads and renders an article.
     *
     * @param pages the files it may link to, as they are written in links
     */
    static Article read(Path file, Regions regions, Set<String> pages) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + ":1: this article has no text in its language");
        }
        var extensions = List.of(TablesExtension.create(), YamlFrontMatterExtension.create());
        Parser parser =
                Parser.builder()
                        .extensions(extensions)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .customInlineContentParserFactory(new Formula.Factory())
                        .build();
        Node document = parser.parse(Files.readString(file));
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        document.accept(matter);
        List<Section> sections = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        sections.add(new Section(heading.getLevel(), line(heading)));
                    }
                });
        document.accept(new LinkCheck(file, pages));
        document.accept(new CodeQuotes(file, regions));
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(extensions)
                        .nodeRendererFactory(context -> new Formula.Renderer(file, context))
                        .attributeProviderFactory(context -> Article::keyboardScrolls)
                        .build();
        return new Article(
                file,
                value("question", matter.getData(), file),
                value("summary", matter.getData(), file),
                html(document, renderer),
                html(ExerciseSection.takenFrom(document), renderer),
                loop(matter.getData(), file, regions),
                sections,
                matter.getData(),
                Terms.of(document));
    }

    private static String html(Node document, HtmlRenderer renderer) {
        return Typography.unbroken(Typography.spaced(renderer.render(document)));
    }

    /** Code and tables that are wider than the page scroll by keyboard too. */
    private static void keyboardScrolls(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    private static String value(String key, Map<String, List<String>> matter, Path file) {
        List<String> values = matter.getOrDefault(key, List.of());
        if (values.isEmpty()) {
            throw new IllegalStateException(file + ":1: the front matter has no “" + key + "”");
        }
        return values.get(0);
    }

    private static String loop(Map<String, List<String>> matter, Path file, Regions regions) {
        List<String> references = matter.getOrDefault("loop", List.of());
        try {
            return references.isEmpty() ? "" : regions.quote(references.get(0));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ":1: " + e.getMessage(), e);
        }
    }

    /** The line on which a node starts, counted from 1. */
    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** Both languages say the same things in the same order: their headings match. */
    void requireSameSections(Article other) {
        for (int i = 0; i < sections.size(); i++) {
            Section mine = sections.get(i);
            if (i >= other.sections.size() || other.sections.get(i).level != mine.level) {
                throw new IllegalStateException(
                        file
                                + ":"
                                + mine.line
                                + ": this section has no translation in "
                                + other.file.getFileName());
            }
        }
    }
}
