package neurarium.site;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Refuses a link to a page that the site does not have. */
final class LinkCheck extends AbstractVisitor {
    private final Path file;
    private final Set<String> pages;

    LinkCheck(Path file, Set<String> pages) {
        this.file = file;
        this.pages = pages;
    }

    /** Paths in the site as a page in one of its folders links to them. */
    static Set<String> from(String folder, Set<String> paths) {
        Set<String> links = new HashSet<>();
        for (String path : paths) {
            boolean inside = path.startsWith(folder + "/");
            links.add(inside ? path.substring(folder.length() + 1) : "../" + path);
        }
        return links;
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        boolean elsewhere = target.startsWith("https://");
        int end = target.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = target.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        if (!elsewhere && !pages.contains(target.substring(0, end))) {
            throw new IllegalStateException(
                    file + ":" + Article.line(link) + ": there is no page " + target);
        }
        visitChildren(link);
    }
}
