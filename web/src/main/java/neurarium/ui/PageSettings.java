package neurarium.ui;

import java.util.List;

/** The settings of the page around a demo: they are keys like all others. */
public final class PageSettings {
    private static final Text ON = Text.of("开", "on");
    private static final Text OFF = Text.of("关", "off");

    private final Control.Choice theme;
    private final Control.Choice backend;
    private final Control.Choice autoplay;
    private final Control.Choice controls;
    private final Control.Choice exercises;
    private final Control.Choice fuzz;

    PageSettings() {
        theme =
                choice(
                        "theme",
                        Text.of("明暗", "Theme"),
                        List.of(
                                new Control.Option("auto", Text.of("随系统", "as the system")),
                                new Control.Option("light", Text.of("浅色", "light")),
                                new Control.Option("dark", Text.of("深色", "dark"))));
        backend =
                choice(
                        "backend",
                        Text.of("运行方式", "Backend"),
                        List.of(
                                new Control.Option("auto", Text.of("自动", "automatic")),
                                new Control.Option("wasm-gc+simd", Text.same("Wasm GC + SIMD")),
                                new Control.Option("wasm-gc", Text.same("Wasm GC")),
                                new Control.Option("js+simd", Text.same("JavaScript + SIMD")),
                                new Control.Option("js", Text.same("JavaScript"))));
        autoplay = toggle("autoplay", Text.of("自动播放", "Autoplay"), OFF, ON, "0", "1");
        controls = toggle("controls", Text.of("显示控件", "Show controls"), ON, OFF, "1", "0");
        exercises = toggle("exercises", Text.of("显示练习", "Show exercises"), OFF, ON, "0", "1");
        fuzz = toggle("fuzz", Text.of("随机输入", "Random input"), OFF, ON, "0", "1");
    }

    public List<Control> settings() {
        return List.of(theme, backend, autoplay, controls, exercises, fuzz);
    }

    public String theme() {
        return theme.get();
    }

    /** The backend that the URL asks for; auto where it asks for none. */
    public String backend() {
        return backend.get();
    }

    public boolean autoplay() {
        return autoplay.get().equals("1");
    }

    public boolean showsControls() {
        return controls.get().equals("1");
    }

    public boolean fuzz() {
        return fuzz.get().equals("1");
    }

    /** Settings of this visit only, which a copied link does not carry on. */
    boolean isTransient(Control.Setting setting) {
        return setting == fuzz || setting == backend || setting == theme;
    }

    private static Control.Choice toggle(
            String key, Text label, Text first, Text second, String normal, String other) {
        return choice(
                key,
                label,
                List.of(new Control.Option(normal, first), new Control.Option(other, second)));
    }

    /** A choice that keeps its own value, at first its first option. */
    private static Control.Choice choice(String key, Text label, List<Control.Option> options) {
        String[] value = {options.get(0).value()};
        return new Control.Choice(key, label, options, () -> value[0], chosen -> value[0] = chosen);
    }
}
