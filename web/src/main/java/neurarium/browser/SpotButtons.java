package neurarium.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.Spot;
import neurarium.ui.Text;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The spots of a picture for the keyboard and the screen reader: a toolbar of invisible buttons
 * over the canvas, one tab stop, arrow keys inside.
 */
final class SpotButtons {
    private static final Box NOWHERE = new Box(-1, -1, 0, 0);

    private final HTMLElement toolbar;
    private final Lang lang;
    private final Consumer<Spot> explain;
    private final Consumer<Spot> press;
    private final Guard guard;
    private final List<HTMLElement> buttons = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private double scale = 1;
    private int current;
    private boolean focused;

    SpotButtons(
            HTMLElement parent,
            Lang lang,
            Guard guard,
            Consumer<Spot> explain,
            Consumer<Spot> press) {
        this.press = press;
        this.lang = lang;
        this.guard = guard;
        this.explain = explain;
        toolbar = Dom.element("div", "spots", parent);
        toolbar.setAttribute("role", "toolbar");
        toolbar.setAttribute(
                "aria-label",
                Text.of("图中的数（用方向键移动）", "Numbers in the picture (move with the arrow keys)")
                        .in(lang));
        Dom.on("keydown", toolbar, this::key);
        Dom.on("focusout", toolbar, event -> focus(false));
    }

    /**
     * Takes the spots of a picture as it is now.
     *
     * @param scale how large the screen shows each of the picture's pixels
     */
    void update(List<Spot> now, double scale) {
        if (scale != this.scale) {
            this.scale = scale;
            Collections.fill(boxes, NOWHERE);
        }
        spots.clear();
        spots.addAll(now);
        while (buttons.size() < spots.size()) {
            HTMLElement button = Dom.element("button", "spot", toolbar);
            button.setAttribute("type", "button");
            button.setTabIndex(buttons.isEmpty() ? 0 : -1);
            int index = buttons.size();
            Dom.on("focus", button, event -> arrive(index));
            Dom.on("click", button, event -> press(index));
            buttons.add(button);
            boxes.add(NOWHERE);
            said.add("");
        }
        if (current >= spots.size()) {
            go(0);
        }
        for (int i = 0; i < buttons.size(); i++) {
            boolean used = i < spots.size();
            Dom.show(used, buttons.get(i));
            if (used) {
                place(i, buttons.get(i), spots.get(i));
            }
        }
        Dom.show(!spots.isEmpty(), toolbar);
    }

    private void place(int index, HTMLElement button, Spot spot) {
        if (!spot.box().equals(boxes.get(index))) {
            boxes.set(index, spot.box());
            move(button, spot.box());
        }
        String words = spot.explanation().in(lang);
        if (!words.equals(said.get(index))) {
            said.set(index, words);
            button.setAttribute("aria-label", words);
        }
    }

    private void move(HTMLElement button, Box box) {
        var style = button.getStyle();
        style.setProperty("left", Dom.pixels(box.x() * scale));
        style.setProperty("top", Dom.pixels(box.y() * scale));
        style.setProperty("width", Dom.pixels(box.width() * scale));
        style.setProperty("height", Dom.pixels(box.height() * scale));
    }

    /** The spot that has the keyboard; null where none has. */
    Spot focused() {
        return focused && current < spots.size() ? spots.get(current) : null;
    }

    private void arrive(int index) {
        go(index);
        focus(true);
    }

    private void press(int index) {
        if (index < spots.size()) {
            guard.run(() -> press.accept(spots.get(index)));
        }
    }

    private void focus(boolean focused) {
        this.focused = focused;
        guard.run(() -> explain.accept(focused()));
    }

    private void key(Event event) {
        KeyboardEvent key = (KeyboardEvent) event;
        int last = spots.size() - 1;
        int next =
                switch (key.getKey()) {
                    case "ArrowRight", "ArrowDown" -> current == last ? 0 : current + 1;
                    case "ArrowLeft", "ArrowUp" -> current == 0 ? last : current - 1;
                    case "Home" -> 0;
                    case "End" -> last;
                    default -> -1;
                };
        if (next >= 0) {
            event.preventDefault();
            event.stopPropagation();
            buttons.get(next).focus();
        }
    }

    private void go(int next) {
        if (current < buttons.size()) {
            buttons.get(current).setTabIndex(-1);
        }
        current = next;
        if (current < buttons.size()) {
            buttons.get(current).setTabIndex(0);
        }
    }
}
