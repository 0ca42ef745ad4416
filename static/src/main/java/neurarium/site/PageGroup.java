package neurarium.site;

import java.io.IOException;
import java.util.Set;

/** Pages of one kind: the lessons, the index, the embedding page … */
interface PageGroup {
    /** The paths of its pages in the site, such as {@code en/neuron.html}. */
    Set<String> paths();

    /** Writes them. */
    void write(PageWriter pages) throws IOException;
}
