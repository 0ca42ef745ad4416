package neurarium.demos.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import neurarium.ui.Control;

/**
 * What was, so that it can be taken back: the settings as text and the weights exactly. Changes of
 * the same kind one after the other are taken back together.
 */
final class History {
    private static final int MOST = 50;

    private static final class Moment {
        final String kind;
        final List<String> settings;
        final float[] weights;

        Moment(String kind, List<String> settings, float[] weights) {
            this.kind = kind;
            this.settings = settings;
            this.weights = weights;
        }
    }

    private final PlaygroundModel model;
    private final Supplier<List<Control.Setting>> settings;
    private final Deque<Moment> moments = new ArrayDeque<>();
    private boolean quiet;

    /** Keeps the history of a model and of the settings that a supplier lists. */
    History(PlaygroundModel model, Supplier<List<Control.Setting>> settings) {
        this.model = model;
        this.settings = settings;
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    void clear() {
        moments.clear();
    }

    /** Remembers the present before a change of a kind, unless the last change was of that kind. */
    void before(String kind) {
        boolean goesOn = !moments.isEmpty() && moments.peek().kind.equals(kind);
        if (quiet || goesOn) {
            return;
        }
        List<String> values = new ArrayList<>();
        for (Control.Setting setting : settings.get()) {
            values.add(setting.get());
        }
        moments.push(new Moment(kind, values, model.network().weights()));
        if (moments.size() > MOST) {
            moments.removeLast();
        }
    }

    /** Makes changes that are not remembered one by one. */
    void quietly(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Returns to before the last change. */
    void undo() {
        if (moments.isEmpty()) {
            return;
        }
        Moment moment = moments.pop();
        quietly(
                () -> {
                    List<Control.Setting> all = settings.get();
                    for (int i = 0; i < all.size(); i++) {
                        if (!all.get(i).get().equals(moment.settings.get(i))) {
                            all.get(i).accept(moment.settings.get(i));
                        }
                    }
                    model.weights(moment.weights);
                });
    }
}
