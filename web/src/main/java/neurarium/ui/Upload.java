package neurarium.ui;

import java.util.function.Consumer;

/** A button that opens a file of the reader's own; it stays on the device. */
public final class Upload extends Control {
    /** As in HTML: the kinds of files that are offered. */
    public final String accept;

    private final Consumer<OpenedFile> receiver;

    public Upload(String key, Text label, String accept, Consumer<OpenedFile> receiver) {
        super(key, label);
        this.accept = accept;
        this.receiver = receiver;
    }

    public void receive(OpenedFile file) {
        receiver.accept(file);
    }
}
