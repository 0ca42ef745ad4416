package neurarium.ui;

import java.util.function.BiConsumer;

/** A button that opens a file of the reader's own; it stays on the device. */
public final class Upload extends Control {
    /** As in HTML: the kinds of files that are offered. */
    public final String accept;

    private final BiConsumer<String, byte[]> receiver;

    /**
     * A button that opens a file.
     *
     * @param receiver gets its name and its bytes
     */
    public Upload(String key, Text label, String accept, BiConsumer<String, byte[]> receiver) {
        super(key, label);
        this.accept = accept;
        this.receiver = receiver;
    }

    public void receive(String name, byte[] bytes) {
        receiver.accept(name, bytes);
    }
}
