package neurarium.ui;

import java.util.function.Consumer;

/** An inlined file that is asked for when somebody first wants it; see {@link Files#inlined}. */
public final class WantedFile {
    private final String name;
    private final Consumer<byte[]> take;
    private Files files;
    private boolean asked;
    private boolean here;
    private Text failure = Text.NONE;

    /**
     * A file that nobody asked for yet.
     *
     * @param take gets its bytes; what it refuses counts as not read
     */
    public WantedFile(String name, Consumer<byte[]> take) {
        this.name = name;
        this.take = take;
    }

    /** Tells how to reach it. */
    public void reach(Files files) {
        this.files = files;
    }

    /** Asks for the file, unless it was asked for before. */
    public void want() {
        if (asked || files == null) {
            return;
        }
        asked = true;
        files.inlined(
                name,
                new Files.Answer() {
                    @Override
                    public void read(byte[] bytes) {
                        arrived(bytes);
                    }

                    @Override
                    public void failed(String reason) {
                        failure =
                                reason.startsWith("HTTP ")
                                        ? Text.of(
                                                        "数据没有读到（{reason}）。",
                                                        "The data could not be read ({reason}).")
                                                .with("reason", reason)
                                        : Text.of("数据没有读到。", "The data could not be read.");
                    }
                });
    }

    private void arrived(byte[] bytes) {
        try {
            take.accept(bytes);
            here = true;
        } catch (IllegalArgumentException e) {
            failure =
                    Text.of("数据不能用：{why}", "The data cannot be used: {why}")
                            .with("why", FileProblem.of(e));
        }
    }

    /** Asks once more for a file that did not come. */
    public void retry() {
        asked = false;
        failure = Text.NONE;
        want();
    }

    public boolean isHere() {
        return here;
    }

    public boolean isLoading() {
        return asked && !here && failure.isEmpty();
    }

    public boolean hasFailed() {
        return !failure.isEmpty();
    }

    /** What the page says while the file is not here. */
    public Text status() {
        return hasFailed()
                ? failure.then(Text.of("按“重试”再读一次。", "Press Retry."))
                : Text.of("正在载入数据……", "Loading the data …");
    }
}
