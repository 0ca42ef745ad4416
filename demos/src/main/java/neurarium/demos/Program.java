package neurarium.demos;

import java.util.List;
import neurarium.ui.Demo;

/**
 * Demos that are compiled into one program, which a page loads as a whole: as many as keep a first
 * visit small.
 *
 * @param name of the compiled files
 * @param main the class with the main method
 */
public record Program(String name, Class<?> main, List<Catalogue.Entry> entries) {
    /** A new demo of an id; one that the program does not have is refused. */
    Demo make(String id) {
        for (Catalogue.Entry entry : entries) {
            if (entry.id().equals(id)) {
                return entry.maker().get();
            }
        }
        throw new IllegalArgumentException("There is no demo named " + id);
    }
}
