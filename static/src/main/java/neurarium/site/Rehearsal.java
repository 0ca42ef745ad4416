package neurarium.site;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.Catalogue;
import neurarium.ui.Demo;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;

/**
 * Goes through the steps of a lecture with the real demo, so that a key, a value or a button that
 * it does not have stops the build. Steps of the model are counted, not made: they would take long.
 */
final class Rehearsal {
    private final Session session;

    private Rehearsal(Session session) {
        this.session = session;
    }

    static void of(Catalogue.Entry entry, Lang lang, List<LectureStep> steps) {
        Demo demo = entry.maker().get();
        demo.setLanguage(lang);
        Rehearsal rehearsal = new Rehearsal(new Session(entry.id(), demo));
        rehearsal.open(steps);
        for (LectureStep step : steps) {
            for (LectureStep.Command command : step.commands()) {
                rehearsal.run(step, command);
            }
        }
    }

    /** The settings that the first step begins with come as parameters of the page. */
    private void open(List<LectureStep> steps) {
        List<String> parameters = new ArrayList<>();
        for (LectureStep.Command command : steps.get(0).commands()) {
            if (!command.sets()) {
                break;
            }
            parameters.add(command.key());
            parameters.add(command.value());
        }
        for (Text problem : session.open(parameters)) {
            throw wrong(steps.get(0), steps.get(0).commands().get(0), problem.en());
        }
    }

    private void run(LectureStep step, LectureStep.Command command) {
        try {
            if (command.sets()) {
                session.set(command.key(), command.value());
            } else if (command.steps() < 0) {
                session.action(command.text());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(step, command, e.getMessage());
        }
    }

    private static IllegalStateException wrong(
            LectureStep step, LectureStep.Command command, String what) {
        return new IllegalStateException(step.file() + ":" + command.line() + ": " + what);
    }
}
