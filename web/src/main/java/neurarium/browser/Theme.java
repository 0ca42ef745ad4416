package neurarium.browser;

import neurarium.ui.Palette;
import org.teavm.jso.dom.html.HTMLElement;

/** The theme of the page: auto, light or dark, as an attribute that the style sheet reads. */
final class Theme {
    private Theme() {}

    private static HTMLElement root() {
        return (HTMLElement) Dom.document().getDocumentElement();
    }

    static void choose(String theme) {
        root().setAttribute("data-theme", theme);
    }

    /** The colours of the page; paper is light. */
    static Palette palette() {
        String theme = root().getAttribute("data-theme");
        boolean dark =
                "dark".equals(theme)
                        || (!"light".equals(theme) && Web.matches("(prefers-color-scheme: dark)"));
        return dark && !Web.matches("print") ? Palette.DARK : Palette.LIGHT;
    }
}
