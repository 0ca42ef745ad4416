package neurarium.ui;

/** Plays a scene: so many steps a second, never beyond the time a frame has. */
public final class Player {
    /** At this speed a frame makes as many steps as it has time for. */
    static final int MAX_SPEED = 1000;

    /** Whether the time that a frame may spend on computing is over. */
    public interface Deadline {
        boolean isOver();
    }

    private final Stage stage;
    private boolean playing;
    private double chosen;
    private double due;

    Player(Stage stage) {
        this.stage = stage;
    }

    public void play() {
        playing = stage.steps().canStep();
        due = 0;
    }

    public void pause() {
        playing = false;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** Steps per second: what was chosen, or else the pace of the scene. */
    public double speed() {
        return chosen > 0 ? chosen : stage.scene().speed;
    }

    void speed(double speed) {
        chosen = speed == stage.scene().speed ? 0 : speed;
    }

    /**
     * Makes the steps that are due after {@code seconds}; what does not fit before the deadline is
     * dropped, so that a slow machine plays slower and never freezes.
     *
     * @return whether anything was done
     */
    boolean advance(double seconds, Deadline deadline) {
        if (!playing) {
            return false;
        }
        Steps steps = stage.steps();
        double speed = speed();
        due = speed < MAX_SPEED ? due + seconds * speed : Double.POSITIVE_INFINITY;
        boolean stepped = false;
        while (due >= 1 && steps.canStep() && !steps.isWaiting()) {
            stepped = true;
            boolean complete = steps.playPart();
            due -= complete ? 1 : 0;
            if (deadline.isOver()) {
                due = complete ? 0 : 1;
                break;
            }
        }
        if (!steps.canStep()) {
            playing = false;
            return true;
        }
        return stepped;
    }
}
