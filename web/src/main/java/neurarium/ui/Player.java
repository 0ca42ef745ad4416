package neurarium.ui;

/** Plays a demo: so many steps a second, never beyond the time a frame has. */
public final class Player {
    /** At this speed a frame makes as many steps as it has time for. */
    static final int FASTEST = 1000;

    /** Whether the time that a frame may spend on computing is over. */
    public interface Deadline {
        boolean isOver();
    }

    private final Demo demo;
    private boolean playing;
    private double chosen;
    private double due;

    Player(Demo demo) {
        this.demo = demo;
    }

    public void play() {
        playing = demo.canStep();
        due = 0;
    }

    public void pause() {
        playing = false;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** Steps per second: what was chosen, or else the pace of what the demo shows. */
    public double speed() {
        return chosen > 0 ? chosen : demo.pace();
    }

    void speed(double speed) {
        chosen = speed == demo.pace() ? 0 : speed;
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
        double speed = speed();
        due = speed < FASTEST ? due + seconds * speed : Double.POSITIVE_INFINITY;
        boolean stepped = false;
        while (due >= 1 && demo.canStep()) {
            stepped = true;
            boolean complete = demo.stepPart();
            due -= complete ? 1 : 0;
            if (deadline.isOver() || demo.isWaiting()) {
                due = complete ? 0 : 1;
                break;
            }
        }
        if (!demo.canStep()) {
            playing = false;
            return true;
        }
        return stepped;
    }
}
