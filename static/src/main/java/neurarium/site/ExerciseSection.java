package neurarium.site;

import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The part of a lesson that an embed can show too: its exercises. */
final class ExerciseSection {
    private static final Set<String> TITLES = Set.of("练习", "Exercise", "Exercises");

    private ExerciseSection() {}

    /** Moves the section, with its heading, into a document of its own. */
    static Node takenFrom(Node document) {
        Node section = new Document();
        boolean inside = false;
        Node node = document.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                inside =
                        heading.getFirstChild() instanceof Text text
                                && TITLES.contains(text.getLiteral());
            }
            if (inside) {
                section.appendChild(node);
            }
            node = next;
        }
        return section;
    }
}
