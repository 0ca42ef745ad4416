package neurarium.ui;

/**
 * Files as a page can reach them: those of the site, and those that the reader opens and keeps.
 * Answers come later, never within the call.
 */
public interface Files {
    /** Takes what was asked for, or why it did not come. */
    interface Answer {
        void read(byte[] bytes);

        void failed(String reason);
    }

    /** What {@link Answer#failed} says where a page may read no files at all, as from file://. */
    String UNREACHABLE = "unreachable";

    /**
     * Reads {@code data/NAME}, unpacked if it is gzip.
     *
     * @return gives up: no answer comes after it ran
     */
    Runnable read(String name, Answer answer);

    /** Reads {@code data/NAME.js}, a script that brings bytes as text and loads from anywhere. */
    void inlined(String name, Answer answer);

    /** Takes a picture: pixels of four bytes, red, green, blue and alpha, row by row. */
    interface Picture {
        void see(int width, int height, byte[] rgba);

        void failed(String reason);
    }

    /**
     * Reads a picture file of any kind that the browser knows, cut to its middle square and no
     * larger than {@code largest} on a side.
     */
    void decode(byte[] file, int largest, Picture answer);

    /** What {@link Picture#failed} says where the page around a frame keeps the camera from it. */
    String WITHHELD = "withheld";

    /**
     * Sees what the camera sees, picture after picture.
     *
     * @return switches the camera off
     */
    Runnable camera(int largest, Picture answer);

    /** Runs a task after some milliseconds. */
    void later(int milliseconds, Runnable task);

    /** Hands the reader a file to keep. */
    void save(String name, byte[] bytes);
}
