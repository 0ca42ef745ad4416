package neurarium.browser;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Runs what may throw, so that a broken demo shows a card and the rest of the page lives. */
final class Guard {
    private final Consumer<Throwable> broken;

    Guard(Consumer<Throwable> broken) {
        this.broken = broken;
    }

    void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            broken.accept(e);
        }
    }

    boolean test(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (RuntimeException | Error e) {
            broken.accept(e);
            return false;
        }
    }
}
