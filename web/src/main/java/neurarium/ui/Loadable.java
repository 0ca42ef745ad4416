package neurarium.ui;

import java.util.List;

/** What may need files of the site or of the reader; by itself it needs none. */
public interface Loadable {
    /** Names of inlined files that the first picture needs; see {@link Files#inlined}. */
    default List<String> needs() {
        return List.of();
    }

    /** Takes an inlined file that it needs; one that could not be read does not come. */
    default void take(String name, byte[] bytes) {}

    /** Tells how to reach files; called once, before anything is set. */
    default void reach(Files files) {}
}
