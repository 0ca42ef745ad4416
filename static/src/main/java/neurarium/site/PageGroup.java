package neurarium.site;

import java.io.IOException;
import java.util.Set;

/** Pages of one kind: the lessons, the index, the embedding page … */
interface PageGroup {
    /** The paths of its pages in the site, such as {@code en/neuron.html}. */
    Set<String> paths();

    /** Reads what they are made of; a mistake in it is told before anything is written. */
    default void read() throws IOException {}

    /** Writes them. */
    void write(PageWriter pages) throws IOException;
}
