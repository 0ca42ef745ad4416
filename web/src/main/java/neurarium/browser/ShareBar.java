package neurarium.browser;

import java.util.List;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.Text;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Copy link, copy embed code, save picture. What is copied is also shown, to copy by hand. */
final class ShareBar {
    private final Session session;
    private final Host host;
    private final Lang lang;
    private final Picture picture;
    private final HTMLElement result;
    private final HTMLInputElement copied;
    private final HTMLElement note;

    ShareBar(
            Session session,
            Host host,
            Lang lang,
            Picture picture,
            Guard guard,
            HTMLElement parent) {
        this.session = session;
        this.host = host;
        this.lang = lang;
        this.picture = picture;
        HTMLElement bar = Dom.element("div", "share", parent);
        Dom.button(Text.of("复制链接", "Copy link").in(lang), bar, () -> guard.run(() -> copy(link())));
        Dom.button(
                Text.of("复制嵌入代码", "Copy embed code").in(lang),
                bar,
                () -> guard.run(() -> copy(embedCode())));
        Dom.button(Text.of("保存图片", "Save picture").in(lang), bar, () -> guard.run(this::save));
        result = Dom.element("div", "copied", bar);
        Dom.show(false, result);
        copied = Dom.input("text", result);
        copied.setReadOnly(true);
        copied.setAttribute("aria-label", Text.of("要复制的文字", "Text to copy").in(lang));
        note = Dom.element("span", "", result);
        note.setAttribute("role", "status");
    }

    private String link() {
        return host.address(false, parameters());
    }

    private String embedCode() {
        String address = host.address(true, parameters());
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            escaped.append(c == '&' ? "&amp;" : c == '"' ? "&quot;" : String.valueOf(c));
        }
        return "<iframe src=\""
                + escaped
                + "\" title=\"Neurarium: "
                + session.id()
                + "\" width=\"100%\" height=\"720\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    private JSArray<JSString> parameters() {
        JSArray<JSString> array = new JSArray<>();
        List<String> parameters = session.settings().parameters();
        for (String parameter : parameters) {
            array.push(JSString.valueOf(parameter));
        }
        return array;
    }

    private void copy(String text) {
        copied.setValue(text);
        Dom.say("", note);
        Dom.show(true, result);
        copied.focus();
        copied.select();
        host.copy(
                text,
                allowed ->
                        Dom.say(
                                (allowed
                                                ? Text.of("✓ 已复制", "✓ Copied")
                                                : Text.of(
                                                        "浏览器不让复制，请手动复制。",
                                                        "The browser does not allow it: copy by"
                                                                + " hand."))
                                        .in(lang),
                                note));
    }

    private void save() {
        HTMLElement link = Dom.document().createElement("a");
        link.setAttribute("href", picture.canvas().toDataURL("image/png"));
        link.setAttribute("download", "neurarium-" + session.id() + ".png");
        link.click();
    }
}
