package neurarium.browser;

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

    /** Whether colours are those on dark; paper is light. */
    static boolean isDark() {
        String theme = root().getAttribute("data-theme");
        boolean dark =
                "dark".equals(theme)
                        || (!"light".equals(theme) && Web.matches("(prefers-color-scheme: dark)"));
        return dark && !Web.matches("print");
    }
}
