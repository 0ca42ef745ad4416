package neurarium.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.text.TextContentRenderer;

/** Collects what a text is about: its headings, and what it sets in bold. */
final class Terms extends AbstractVisitor {
    private final TextContentRenderer plain = TextContentRenderer.builder().build();
    private final List<String> terms = new ArrayList<>();

    private Terms() {}

    static List<String> of(Node document) {
        Terms terms = new Terms();
        document.accept(terms);
        return terms.terms.stream().distinct().toList();
    }

    @Override
    public void visit(Heading heading) {
        terms.add(plain.render(heading).strip());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        terms.add(plain.render(strong).strip());
    }
}
