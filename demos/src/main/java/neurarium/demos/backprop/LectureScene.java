package neurarium.demos.backprop;

import neurarium.ui.Json;
import neurarium.ui.Verdict;

/** What both pictures of the lecture's network share: its walk, its controls and its numbers. */
abstract class LectureScene extends PassScene {
    final NetworkModel model;

    LectureScene(String key, String zh, String en, LectureControls lecture) {
        super(key, zh, en, lecture.model, lecture.shared);
        model = lecture.model;
        controls(lecture.controls);
        lecture.sections.forEach(this::section);
        readouts(lecture.readouts);
    }

    @Override
    public Verdict verdict() {
        return Narration.of(model);
    }

    /** The numbers under the lecture's names; they are all there before they are shown. */
    @Override
    public void state(Json out) {
        out.put("steps", model.updates() * LecturePass.STEPS.size() + model.here());
        out.put("position", model.position()).put("phase", model.phase().key);
        out.put("current", model.position() == 0 ? "" : model.current().key());
        out.put("updates", model.updates()).put("diverged", model.diverged);
        for (String key : LectureNet.DATA) {
            out.put(key, model.value(key));
        }
        for (String key : LectureNet.WEIGHTS) {
            out.put(key, model.value(key));
        }
        for (Step found : LecturePass.STEPS.subList(0, LecturePass.BACKWARD_ENDS)) {
            out.put(found.key(), model.value(found.key()));
        }
        out.open("measured", '{');
        for (String key : LecturePass.DERIVATIVES) {
            out.put(key, model.measured(Step.target(key)));
        }
        out.close('}').open("losses", '[');
        for (double loss : model.losses) {
            out.add(loss);
        }
        out.close(']');
    }
}
