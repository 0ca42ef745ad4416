package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Action;
import neurarium.ui.Control;
import neurarium.ui.Readout;
import neurarium.ui.Text;

/** The buttons and readouts of every walk; they act on the walk that is shown. */
final class PassControls {
    Pass shown;

    final Control back =
            new Action("back", Text.of("退一步", "Undo"), () -> shown.canGoBack(), () -> shown.back());

    final Control finish =
            new Action(
                    "finish",
                    Text.of("走到底", "To the end"),
                    () -> shown.canFinish(),
                    () -> shown.moveTo(Integer.MAX_VALUE));

    final List<Readout> readouts =
            List.of(
                    new Readout("walk", Text.of("步", "step"), this::place),
                    new Readout("loss", Text.same("L"), this::output));

    PassControls(Pass shown) {
        this.shown = shown;
    }

    private Text place() {
        return Text.same(shown.position() + " / " + shown.steps().size());
    }

    private Text output() {
        return Text.same(new Focus(shown, "").figure(shown.output()));
    }
}
