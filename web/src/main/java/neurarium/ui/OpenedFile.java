package neurarium.ui;

import neurarium.io.TextEncoding;

/** A file of the reader's own, whole; it stays on the device. */
public interface OpenedFile {
    String name();

    byte[] bytes();

    /**
     * Its text in UTF-8 without a byte order mark, read in an encoding; what is no character there
     * is U+FFFD.
     */
    byte[] utf8(TextEncoding encoding);
}
