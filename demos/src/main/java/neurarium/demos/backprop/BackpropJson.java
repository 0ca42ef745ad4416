package neurarium.demos.backprop;

import neurarium.ui.Json;

/** The numbers of the page under the lecture's names. They are all there before they are shown. */
final class BackpropJson {
    private BackpropJson() {}

    static void write(BackpropState state, Json out) {
        NetworkModel model = state.network;
        out.put("steps", state.made()).put("position", state.pass().position());
        out.put("phase", state.pass().phase().key);
        Step step = state.pass().current();
        out.put("current", step == null ? "" : step.key());
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
            out.put(key, model.numbers().measured(Step.target(key)));
        }
        out.close('}');
        out.open("losses", '[');
        for (double loss : model.losses()) {
            out.add(loss);
        }
        out.close(']');
        write(state.expression, out.open("formula", '{'));
        out.close('}');
    }

    private static void write(ExpressionModel model, Json out) {
        out.put("text", model.text()).put("value", model.value(model.output()));
        out.open("variables", '{');
        for (String name : model.graph().variables()) {
            out.put(name, model.variable(name));
        }
        out.close('}').open("derivatives", '{');
        for (String name : model.graph().variables()) {
            out.put(name, model.isDefined() ? model.value(Step.derivative(name)) : Double.NaN);
        }
        out.close('}');
    }
}
