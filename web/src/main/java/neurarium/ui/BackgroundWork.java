package neurarium.ui;

/** A scene with work that goes on by itself, whether it plays or not. */
public interface BackgroundWork {
    boolean hasWork();

    /** A piece of the work, short enough for a frame. */
    void work();
}
