package neurarium.ui;

import java.util.List;

/** A demo that reads files of the site or of the reader. */
public interface FileUser {
    /**
     * The names of all inlined files of the site that it may ask for, in whatever tab and choice;
     * see {@link Files#inlined}.
     */
    List<String> files(Lang lang);

    /** Those that the page brings before the first picture, in this order. */
    default List<String> neededFiles() {
        return List.of();
    }

    /** Takes one of the {@link #neededFiles}; one that could not be read does not come. */
    default void receiveFile(String name, byte[] bytes) {}

    /** Tells how to reach files; called once, before anything is set. */
    void attachFiles(Files files);
}
