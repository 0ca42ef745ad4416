package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import neurarium.ui.Ink;
import neurarium.ui.Palette;

/**
 * The style sheet: the palette of the canvas as variables, then the files of the style folder. What
 * is printed is light whatever the screen is.
 */
final class StyleSheet {
    private StyleSheet() {}

    static byte[] of(Path folder) throws IOException {
        String light = variables(Palette.LIGHT);
        String dark = variables(Palette.DARK);
        StringBuilder css = new StringBuilder();
        css.append(":root {\n  color-scheme: light;\n").append(light).append("}\n");
        css.append("@media screen and (prefers-color-scheme: dark) {\n");
        css.append(":root:not([data-theme=light]) {\n");
        css.append("  color-scheme: dark;\n").append(dark).append("}\n}\n");
        css.append("@media screen {\n:root[data-theme=dark] {\n");
        css.append("  color-scheme: dark;\n").append(dark).append("}\n}\n");
        for (Path file : Assets.list(folder)) {
            css.append(Files.readString(file));
        }
        return BuildSite.utf8(css.toString());
    }

    private static String variables(Palette palette) {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            String name = ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            css.append("  --").append(name).append(": ").append(palette.css(ink)).append(";\n");
        }
        return css.toString();
    }
}
