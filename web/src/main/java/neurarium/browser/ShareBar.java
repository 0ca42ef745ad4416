package neurarium.browser;

import java.util.function.Consumer;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import neurarium.ui.SharedCode;
import neurarium.ui.Text;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Copy link, copy embed code, save picture. What is copied is also shown, to copy by hand; for a
 * link that is too long to send there is a file.
 */
final class ShareBar {
    /** Characters of a link that servers, mail and chat programs commonly take. */
    private static final int MAX_LENGTH = 4000;

    private final Session session;
    private final Host host;
    private final Lang lang;
    private final Picture picture;
    private final Guard guard;
    private final HTMLElement result;
    private final HTMLInputElement copied;
    private final HTMLElement note;
    private final HTMLElement tooLong;
    private final HTMLElement length;

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
        this.guard = guard;
        HTMLElement bar = Dom.element("div", "share", parent);
        button(Text.of("复制链接", "Copy link"), bar, () -> address(false, this::copyLink));
        button(Text.of("复制嵌入代码", "Copy embed code"), bar, () -> address(true, this::copyEmbedCode));
        button(Text.of("保存图片", "Save picture"), bar, this::save);
        result = Dom.element("div", "copied", bar);
        Dom.show(false, result);
        copied = Dom.input("text", result);
        copied.setReadOnly(true);
        copied.setAttribute("aria-label", Text.of("要复制的文字", "Text to copy").in(lang));
        note = Dom.element("span", "", result);
        note.setAttribute("role", "status");
        tooLong = Dom.element("div", "too-long", result);
        length = Dom.element("p", "", tooLong);
        length.setAttribute("role", "status");
        button(Text.of("存成文件", "Save as a file"), tooLong, this::saveLink);
    }

    private void button(Text label, HTMLElement parent, Runnable pressed) {
        Dom.button(label.in(lang), parent, () -> guard.run(pressed));
    }

    /** Makes the address of the demo as it is set now. */
    private void address(boolean embed, Consumer<String> use) {
        JSArray<JSString> parameters = new JSArray<>();
        for (String parameter : session.settings().parameters()) {
            parameters.push(JSString.valueOf(parameter));
        }
        host.address(embed, parameters, address -> guard.run(() -> use.accept(address)));
    }

    private String title() {
        return "Neurarium: " + session.id();
    }

    private void copyLink(String link) {
        copy(link);
        if (link.length() > MAX_LENGTH) {
            Text words =
                    Text.of(
                            "这个链接有 {n} 个字符。超过 {max} 个，很多服务器、邮件和聊天软件不收或截断：改发文件更稳妥。",
                            "This link has {n} characters. Many servers, mail and chat programs"
                                    + " refuse or cut what is longer than {max}: send a file"
                                    + " instead.");
            Dom.say(words.with("max", MAX_LENGTH).with("n", link.length()).in(lang), length);
            Dom.show(true, tooLong);
        }
    }

    private void copyEmbedCode(String address) {
        copy(SharedCode.frame(address, title()));
    }

    private void copy(String text) {
        copied.setValue(text);
        Dom.say("", note);
        Dom.show(false, tooLong);
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

    /** Hands over the link that was copied as a file, which opens it. */
    private void saveLink() {
        String page = SharedCode.page(copied.getValue(), title(), lang);
        host.saveText("neurarium-" + session.id() + ".html", page);
    }

    private void save() {
        HTMLElement link = Dom.document().createElement("a");
        link.setAttribute("href", picture.canvas().toDataURL("image/png"));
        link.setAttribute("download", "neurarium-" + session.id() + ".png");
        link.click();
    }
}
