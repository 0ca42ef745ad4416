package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Readout;
import neurarium.ui.Section;
import neurarium.ui.Verdict;

/** What both pictures of the lecture's network share: its walk, its controls and its numbers. */
interface LectureScene extends PassScene {
    LectureControls lecture();

    @Override
    default Pass pass() {
        return lecture().model;
    }

    @Override
    default PassControls shared() {
        return lecture().shared;
    }

    @Override
    default List<Control> controls() {
        return lecture().controls;
    }

    @Override
    default List<Section> sections() {
        return lecture().sections;
    }

    @Override
    default List<Readout> readouts() {
        return lecture().readouts;
    }

    @Override
    default Verdict verdict() {
        return Narration.of(lecture().model);
    }

    /** The numbers under the lecture's names; they are all there before they are shown. */
    @Override
    default void state(Json out) {
        NetworkModel model = lecture().model;
        int here = model.phase() == Phase.UPDATE ? 0 : model.position();
        out.put("steps", model.updates() * LecturePass.STEPS.size() + here);
        out.put("position", model.position()).put("phase", model.phase().key);
        out.put("current", model.position() == 0 ? "" : model.current().key());
        out.put("updates", model.updates()).put("diverged", model.hasDiverged());
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
            out.put(key, model.numbers.measured(Step.target(key)));
        }
        out.close('}').open("losses", '[');
        for (double loss : model.losses) {
            out.add(loss);
        }
        out.close(']');
    }
}
