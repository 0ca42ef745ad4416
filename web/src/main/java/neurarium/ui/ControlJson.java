package neurarium.ui;

/** How scripts see a control: {key, type, label, min, max, step, options, value, default}. */
final class ControlJson {
    private ControlJson() {}

    /**
     * Writes a control.
     *
     * @param normal what a setting has at first
     */
    static void write(Control control, String normal, Lang lang, Json json) {
        json.open('{').put("key", control.key()).put("type", type(control));
        json.put("label", control.label().in(lang));
        if (control instanceof Control.Slider slider) {
            range(slider.min(), slider.max(), slider.step(), slider.getter().getAsDouble(), json);
            json.put("default", Numbers.parse(normal));
        } else if (control instanceof Control.Whole whole) {
            range(whole.min(), whole.max(), 1, whole.getter().getAsDouble(), json);
            json.put("default", Numbers.parse(normal));
        } else if (control instanceof Control.Choice choice) {
            json.open("options", '[');
            for (Control.Option option : choice.options()) {
                json.open('{').put("value", option.value());
                json.put("label", option.label().in(lang)).close('}');
            }
            json.close(']').put("value", choice.get()).put("default", normal);
        } else if (control instanceof Control.Setting setting) {
            json.put("value", setting.get()).put("default", normal);
        } else if (control instanceof Control.Action action) {
            json.put("enabled", action.enabled().getAsBoolean());
        }
        json.close('}');
    }

    private static void range(double min, double max, double step, double value, Json json) {
        json.put("min", min).put("max", max).put("step", step).put("value", value);
    }

    private static String type(Control control) {
        if (control instanceof Control.Slider) {
            return "slider";
        } else if (control instanceof Control.Whole) {
            return "whole";
        } else if (control instanceof Control.Choice) {
            return "choice";
        } else if (control instanceof Control.Toggle) {
            return "toggle";
        } else if (control instanceof Control.Field) {
            return "field";
        } else if (control instanceof Control.Area) {
            return "area";
        }
        return "action";
    }
}
