package neurarium.browser;

import neurarium.tensor.Rng;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Numbers;
import neurarium.ui.Session;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Touch;

/** Random input from a seeded generator: values good and bad, buttons, presses in the picture. */
final class Fuzz {
    private static final int EVENTS_PER_FRAME = 20;
    private static final String[] HOSTILE = {
        "", "abc", "1e999", "-1e999", "NaN", "\u0000", "−1", "0x10", "<b>", "1 1 +; 2 2 -", ";;;"
    };

    private final Session session;
    private final Picture picture;
    private final Guard guard;
    private final Rng rng = new Rng(20260101);
    private int count;

    Fuzz(Session session, Picture picture, Guard guard) {
        this.session = session;
        this.picture = picture;
        this.guard = guard;
    }

    int count() {
        return count;
    }

    void events() {
        for (int i = 0; i < EVENTS_PER_FRAME; i++) {
            guard.run(this::event);
            count++;
        }
    }

    private void event() {
        Control control = session.settings().all().get(rng.below(session.settings().all().size()));
        if (control instanceof Action action) {
            session.action(action.key());
        } else if (control instanceof Setting setting && !isOfPage(setting.key())) {
            String value = value(setting);
            if (session.settings().problem(setting.key(), value).isEmpty()) {
                session.set(setting.key(), value);
            }
        }
        press();
    }

    /** The page's own settings would change the test itself. */
    private static boolean isOfPage(String key) {
        return key.equals("fuzz") || key.equals("backend");
    }

    private String value(Setting setting) {
        if (rng.below(8) == 0) {
            return HOSTILE[rng.below(HOSTILE.length)];
        }
        if (setting instanceof Slider slider) {
            return Numbers.exact(rng.uniform(slider.min, slider.max));
        }
        if (setting instanceof Choice choice) {
            return choice.options.get(rng.below(choice.options.size())).value();
        }
        return Integer.toString(rng.below(1000));
    }

    private void press() {
        double width = picture.canvas().getClientWidth();
        double height = picture.canvas().getClientHeight();
        Touch touch = new Touch(rng.uniform(0, width), rng.uniform(0, height), width);
        switch (rng.below(4)) {
            case 0 -> session.pointer().tap(touch);
            case 1 -> session.pointer().longPress(touch);
            case 2 -> picture.pressAny(rng);
            default -> session.pointer().drag(touch);
        }
    }
}
