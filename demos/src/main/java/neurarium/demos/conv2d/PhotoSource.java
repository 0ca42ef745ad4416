package neurarium.demos.conv2d;

import neurarium.ui.Files;

/** The picture, and where it comes from. */
final class PhotoSource {
    /** Larger pictures are scaled down. */
    static final int MAX_SIZE = 512;

    private static final int CARD_SIZE = 256;

    /** Where a picture comes from. */
    enum Kind {
        CAT,
        COFFEE,
        CARD,
        OWN,
        CAMERA
    }

    Files files;
    Photo photo = Photo.testCard(CARD_SIZE);

    /** Why the picture did not come, as the browser says; empty where nothing went wrong. */
    String failure = "";

    Kind kind = Kind.CAT;
    private byte[] own; // null until the reader has opened a picture
    private boolean asked;
    private Runnable cameraOff = () -> {};

    /** Chooses a source; the picture comes later, until then the old one stays. */
    void choose(Kind kind) {
        leave();
        this.kind = kind;
        failure = "";
        asked = false;
    }

    /** Asks for the picture of the source, unless it was asked for before. */
    void want() {
        if (asked || files == null) {
            return;
        }
        asked = true;
        switch (kind) {
            case CAT -> readInlined("cat");
            case COFFEE -> readInlined("coffee");
            case CARD -> photo = Photo.testCard(CARD_SIZE);
            case OWN -> {
                if (own != null) {
                    files.decode(own, MAX_SIZE, answer());
                }
            }
            case CAMERA -> cameraOff = files.camera(MAX_SIZE, answer());
        }
    }

    private void readInlined(String name) {
        Files.Picture answer = answer();
        files.inlined(
                name,
                new Files.Answer() {
                    @Override
                    public void read(byte[] bytes) {
                        files.decode(bytes, MAX_SIZE, answer);
                    }

                    @Override
                    public void failed(String reason) {
                        answer.failed(reason);
                    }
                });
    }

    /** Takes a picture for the source that is chosen now, if it still is when the picture comes. */
    private Files.Picture answer() {
        Kind wanted = kind;
        return new Files.Picture() {
            @Override
            public void see(int width, int height, byte[] rgba) {
                if (kind == wanted) {
                    failure = "";
                    photo = Photo.of(rgba, width, height);
                }
            }

            @Override
            public void failed(String reason) {
                if (kind == wanted) {
                    failure = reason;
                }
            }
        };
    }

    /** Opens a picture of the reader's own. */
    void open(byte[] file) {
        own = file;
        choose(Kind.OWN);
        want();
    }

    /** Switches the camera off, until it is wanted again. */
    void leave() {
        cameraOff.run();
        cameraOff = () -> {};
        asked &= kind != Kind.CAMERA;
    }
}
