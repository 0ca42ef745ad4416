package neurarium.site;

import java.nio.file.Path;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;

/**
 * Fills code blocks with the Java they quote: {@code ```java core/…/Neuron.java#gradient}. The code
 * that is shown is the code that runs.
 */
final class CodeQuotes extends AbstractVisitor {
    private final Path file;
    private final Regions regions;

    CodeQuotes(Path file, Regions regions) {
        this.file = file;
        this.regions = regions;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String[] info = block.getInfo().split(" ", 2);
        if (info.length == 2) {
            try {
                block.setLiteral(regions.quote(info[1]));
                block.setInfo(info[0]);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        file + ":" + Article.line(block) + ": " + e.getMessage(), e);
            }
        }
    }
}
