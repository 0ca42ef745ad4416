package neurarium.ui;

/** How scripts see a control: {key, type, label, min, max, step, options, value, default}. */
final class ControlJson {
    private ControlJson() {}

    /**
     * Writes a control.
     *
     * @param defaultValue what a setting has at first
     */
    static void write(Control control, String defaultValue, Lang lang, Json json) {
        json.open('{').put("key", control.key()).put("type", type(control));
        json.put("label", control.label().in(lang));
        if (control instanceof Slider slider) {
            range(slider.min, slider.max, slider.step, slider.value(), json);
            json.put("default", Numbers.parse(defaultValue));
        } else if (control instanceof NumberInput input) {
            range(input.min, input.max, 1, input.value(), json);
            json.put("default", Numbers.parse(defaultValue));
        } else if (control instanceof Choice choice) {
            json.open("options", '[');
            for (Option option : choice.options) {
                json.open('{').put("value", option.value());
                json.put("label", option.label().in(lang)).close('}');
            }
            json.close(']').put("value", choice.get()).put("default", defaultValue);
        } else if (control instanceof Setting setting) {
            json.put("value", setting.get()).put("default", defaultValue);
        } else if (control instanceof Action action) {
            json.put("enabled", action.isEnabled());
        }
        json.close('}');
    }

    private static void range(double min, double max, double step, double value, Json json) {
        json.put("min", min).put("max", max).put("step", step).put("value", value);
    }

    private static String type(Control control) {
        if (control instanceof Slider) {
            return "slider";
        } else if (control instanceof NumberInput) {
            return "integer";
        } else if (control instanceof Choice) {
            return "choice";
        } else if (control instanceof Toggle) {
            return "toggle";
        } else if (control instanceof TextField) {
            return "text";
        } else if (control instanceof TextArea) {
            return "textarea";
        }
        return "action";
    }
}
