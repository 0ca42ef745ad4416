package neurarium.demos.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import neurarium.ui.Setting;

/**
 * What was, so that it can be taken back: the settings as text and the weights exactly. Changes of
 * the same kind one after the other are taken back together. It begins when the page is open.
 */
final class History {
    private static final int MAX = 50;

    /** What came before a change of a kind. */
    private record Moment(String kind, Runnable restore) {}

    private final PlaygroundModel model;
    private final List<Setting> settings;
    private final Deque<Moment> moments = new ArrayDeque<>();
    private boolean hasBegun;
    private boolean isQuiet;

    /**
     * The history of a model.
     *
     * @param settings those that are remembered; more may be added to the list
     */
    History(PlaygroundModel model, List<Setting> settings) {
        this.model = model;
        this.settings = settings;
    }

    /** Remembers changes from now on. */
    void begin() {
        hasBegun = true;
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    /** Remembers the present before a change of a kind, unless the last change was of that kind. */
    void before(String kind) {
        boolean goesOn = !moments.isEmpty() && moments.peek().kind.equals(kind);
        if (!hasBegun || isQuiet || goesOn) {
            return;
        }
        List<String> values = new ArrayList<>();
        for (Setting setting : settings) {
            values.add(setting.get());
        }
        model.build();
        float[] weights = model.network.weights();
        moments.push(new Moment(kind, () -> restore(values, weights)));
        if (moments.size() > MAX) {
            moments.removeLast();
        }
    }

    /** Makes changes that are not remembered one by one. */
    void quietly(Runnable changes) {
        boolean before = isQuiet;
        isQuiet = true;
        changes.run();
        isQuiet = before;
    }

    boolean isQuiet() {
        return isQuiet;
    }

    /** Returns to before the last change. */
    void undo() {
        quietly(moments.pop().restore);
    }

    private void restore(List<String> values, float[] weights) {
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            if (!setting.get().equals(values.get(i))) {
                setting.accept(values.get(i));
            }
        }
        model.weights(weights);
    }
}
