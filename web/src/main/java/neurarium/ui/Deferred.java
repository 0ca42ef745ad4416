package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that were asked for and are not made yet, as the data they need may still be on the way.
 */
final class Deferred {
    private static final class Request {
        private int left;
        private final Runnable done;

        Request(int left, Runnable done) {
            this.left = left;
            this.done = done;
        }
    }

    private final Stage stage;
    private final List<Request> requests = new ArrayList<>();

    Deferred(Stage stage) {
        this.stage = stage;
    }

    void add(int n, Runnable done) {
        requests.add(new Request(n, done));
    }

    boolean isEmpty() {
        return requests.isEmpty();
    }

    boolean isWaiting() {
        return !isEmpty() && stage.steps().isWaiting();
    }

    /** Ends all requests as they are. */
    void drop() {
        while (!requests.isEmpty()) {
            requests.remove(0).done.run();
        }
    }

    /**
     * Makes steps until the deadline, or until they have to wait; a part of one at least, unless
     * they have to.
     *
     * @return whether any was made, or a request ended
     */
    boolean workOff(Player.Deadline deadline) {
        boolean did = false;
        while (!requests.isEmpty()) {
            Steps steps = stage.steps();
            Request request = requests.get(0);
            if (request.left > 0 && steps.canStep()) {
                if (steps.isWaiting()) {
                    return did;
                }
                request.left -= steps.stepPart() ? 1 : 0;
            } else {
                requests.remove(request);
                request.done.run();
            }
            did = true;
            if (!requests.isEmpty() && deadline.isOver()) {
                return true;
            }
        }
        return did;
    }
}
