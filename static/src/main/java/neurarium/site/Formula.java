package neurarium.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import uk.ac.ed.ph.snuggletex.SerializationMethod;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;
import uk.ac.ed.ph.snuggletex.XMLStringOutputOptions;

/** A LaTeX formula in a lesson, {@code $…$} in a line or {@code $$…$$} on its own: MathML. */
final class Formula extends CustomNode {
    private static final SnuggleEngine ENGINE = new SnuggleEngine();

    private final String latex;
    private final boolean display;

    private Formula(String latex, boolean display) {
        this.latex = latex;
        this.display = display;
    }

    /** The formula as MathML that every current browser draws without a script. */
    String mathMl() throws IOException {
        SnuggleSession session = ENGINE.createSession();
        String marks = display ? "$$" : "$";
        session.parseInput(new SnuggleInput(marks + latex + marks));
        if (!session.getErrors().isEmpty()) {
            throw new IllegalArgumentException(
                    "the formula " + latex + " has an error: " + session.getErrors().get(0));
        }
        XMLStringOutputOptions options = new XMLStringOutputOptions();
        options.setSerializationMethod(SerializationMethod.XHTML);
        String math = MathMl.forBrowsers(session.buildXMLString(options));
        return display ? "<span class=\"formula\">" + math + "</span>" : math;
    }

    /** Finds formulas while Markdown is parsed, before it can take their underscores as marks. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int marks = scanner.matchMultiple('$');
            if (marks > 2) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            while (scanner.hasNext()) {
                Position end = scanner.position();
                if (scanner.matchMultiple('$') == marks) {
                    String latex = scanner.getSource(start, end).getContent();
                    return ParsedInline.of(new Formula(latex, marks == 2), scanner.position());
                }
                scanner.next();
            }
            return ParsedInline.none();
        }
    }

    /** Writes a formula into the page. */
    static final class Renderer implements NodeRenderer {
        private final Path file;
        private final HtmlNodeRendererContext context;

        Renderer(Path file, HtmlNodeRendererContext context) {
            this.file = file;
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class);
        }

        @Override
        public void render(Node node) {
            try {
                context.getWriter().raw(((Formula) node).mathMl());
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException(
                        file + ":" + Article.line(node) + ": " + e.getMessage(), e);
            }
        }
    }
}
