package neurarium.demos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import neurarium.ui.Demo;
import neurarium.ui.Text;

/**
 * Every demo once, in the order of the lecture. Each part of the lecture is a program of its own,
 * so that a page loads no more than its part; nothing that a program runs may ask this class, which
 * knows all of them.
 */
public final class Catalogue {
    /** A demo: its id in paths, its part of the lecture, its title, and how to make one. */
    public record Entry(String id, Part part, Text title, Supplier<Demo> maker) {
        /** A new demo of an id; one that is not in the list is refused. */
        static Demo make(List<Entry> entries, String id) {
            for (Entry entry : entries) {
                if (entry.id.equals(id)) {
                    return entry.maker.get();
                }
            }
            throw new IllegalArgumentException("There is no demo named " + id);
        }
    }

    private Catalogue() {}

    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(Cornerstones.ENTRIES);
        entries.addAll(ImageDemos.ENTRIES);
        entries.addAll(TextDemos.ENTRIES);
        entries.addAll(TransformerDemos.ENTRIES);
        return entries;
    }

    /** A new demo of an id; an unknown id is refused. */
    public static Demo make(String id) {
        return Entry.make(entries(), id);
    }
}
