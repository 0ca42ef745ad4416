package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.Readout;
import neurarium.ui.Session;
import neurarium.ui.Text;
import neurarium.ui.Verdict;
import org.teavm.jso.dom.html.HTMLElement;

/** Reset, Play, Step, New seed, speed, the numbers that stay in sight, and the verdict. */
final class TransportBar {
    private static final Text PLAY = Text.of("▶ 播放", "▶ Play");
    private static final Text PAUSE = Text.of("❚❚ 暂停", "❚❚ Pause");

    private final Session session;
    private final Lang lang;
    private final HTMLElement play;
    private final HTMLElement step;
    private final Inputs.Shown speed;
    private final List<HTMLElement> pairs = new ArrayList<>();
    private final List<HTMLElement> values = new ArrayList<>();
    private final HTMLElement verdict;

    TransportBar(Session session, Lang lang, Inputs maker, Guard guard, HTMLElement parent) {
        this.session = session;
        this.lang = lang;
        HTMLElement run = Dom.element("div", "run", parent);
        HTMLElement bar = Dom.element("div", "transport", run);
        bar.setAttribute("role", "group");
        bar.setAttribute("aria-label", Text.of("运行", "Run").in(lang));
        HTMLElement buttons = Dom.element("div", "buttons", bar);
        button(Text.of("⟲ 重来", "⟲ Reset"), "reset", buttons, guard);
        play =
                Dom.button(
                        PLAY.in(lang),
                        buttons,
                        () -> guard.run(() -> session.action(playing() ? "pause" : "play")));
        play.setClassName("primary");
        step = button(Text.of("⇥ 走一步", "⇥ Step"), "step", buttons, guard);
        button(Text.of("⚄ 换种子", "⚄ New seed"), "newseed", buttons, guard);
        HTMLElement numbers = Dom.element("dl", "readouts", bar);
        for (Readout readout : session.stage().readouts()) {
            HTMLElement pair = Dom.element("div", "", numbers);
            Dom.text("dt", "", readout.label().in(lang), pair);
            pairs.add(pair);
            values.add(Dom.element("dd", "", pair));
        }
        verdict = Dom.element("p", "verdict", bar);
        verdict.setAttribute("role", "status");
        HTMLElement row = Dom.element("div", "row slider speed", run);
        speed = maker.add(session.settings().get("speed"), row);
    }

    private HTMLElement button(Text label, String action, HTMLElement parent, Guard guard) {
        return Dom.button(label.in(lang), parent, () -> guard.run(() -> session.action(action)));
    }

    private boolean playing() {
        return session.player().isPlaying();
    }

    void refresh() {
        boolean canStep = session.stage().steps().canStep();
        Dom.say((playing() ? PAUSE : PLAY).in(lang), play);
        Dom.enable(playing() || canStep, play);
        Dom.enable(canStep, step);
        speed.refresh();
        List<Readout> readouts = session.stage().readouts();
        for (int i = 0; i < values.size(); i++) {
            boolean isShown = session.stage().isShown(readouts.get(i));
            Dom.show(isShown, pairs.get(i));
            if (isShown) {
                Dom.say(readouts.get(i).value().in(lang), values.get(i));
            }
        }
        show(session.verdict(), lang, verdict);
    }

    /** Shows a verdict with its mark; the colour is never alone. */
    static void show(Verdict now, Lang lang, HTMLElement element) {
        String mark =
                switch (now.status()) {
                    case NEUTRAL -> "";
                    case SUCCESS -> "✓ ";
                    case WARNING -> "△ ";
                };
        Dom.say(mark + now.text().in(lang), element);
        element.setAttribute("data-kind", name(now.status()));
    }

    private static String name(Verdict.Status status) {
        return switch (status) {
            case NEUTRAL -> "neutral";
            case SUCCESS -> "right";
            case WARNING -> "trouble";
        };
    }
}
