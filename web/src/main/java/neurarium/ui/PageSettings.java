package neurarium.ui;

import java.util.List;

/** The settings of the page around a demo: they are keys like all others. */
public final class PageSettings {
    private static final Text ON = Text.of("开", "on");
    private static final Text OFF = Text.of("关", "off");

    private final Choice theme;
    private final Choice backend;
    private final Choice autoplay;
    private final Choice controls;
    private final Choice exercises;
    private final Choice fuzz;

    PageSettings() {
        theme =
                choice(
                        "theme",
                        Text.of("明暗", "Theme"),
                        List.of(
                                new Option("auto", Text.of("随系统", "as the system")),
                                new Option("light", Text.of("浅色", "light")),
                                new Option("dark", Text.of("深色", "dark"))));
        backend =
                choice(
                        "backend",
                        Text.of("运行方式", "Backend"),
                        List.of(
                                new Option("auto", Text.of("自动", "automatic")),
                                new Option("wasm-gc+simd", Text.same("Wasm GC + SIMD")),
                                new Option("wasm-gc", Text.same("Wasm GC")),
                                new Option("js+simd", Text.same("JavaScript + SIMD")),
                                new Option("js", Text.same("JavaScript"))));
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
    boolean isTransient(Setting setting) {
        return setting == fuzz || setting == backend || setting == theme;
    }

    private static Choice toggle(
            String key, Text label, Text first, Text second, String normal, String other) {
        return choice(key, label, List.of(new Option(normal, first), new Option(other, second)));
    }

    /** A choice that keeps its own value, at first its first option. */
    private static Choice choice(String key, Text label, List<Option> options) {
        String[] value = {options.get(0).value()};
        return new Choice(key, label, options, () -> value[0], chosen -> value[0] = chosen);
    }
}
