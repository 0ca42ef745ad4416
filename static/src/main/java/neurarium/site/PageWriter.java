package neurarium.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import neurarium.ui.Lang;

/** Writes pages from templates; tells each template where the page is and what all pages share. */
final class PageWriter {
    private final Assets assets;
    private final Templates templates;
    private final Map<String, Object> shared;

    /**
     * A writer for all pages of a site.
     *
     * @param shared what every template is told: the names of the style sheet and of the loader
     */
    PageWriter(Assets assets, Templates templates, Map<String, Object> shared) {
        this.assets = assets;
        this.templates = templates;
        this.shared = shared;
    }

    /**
     * Writes a page.
     *
     * @param path of the page in the site; the template gets it as {@code path}, and as {@code
     *     root} the way back to the site's folder: empty, {@code ../} or {@code ../../}; as {@code
     *     keys} the keys of such a page, and {@code bilingual} where it has both languages
     * @param values what the template is told of this page, such as {@code card}, the path of its
     *     social picture in the site, if it has one
     */
    void write(String path, String template, Map<String, Object> values) throws IOException {
        Map<String, Object> all = new HashMap<>(shared);
        all.put("card", "");
        all.put("name", "");
        all.put("path", path);
        all.put("root", "../".repeat((int) path.chars().filter(c -> c == '/').count()));
        all.put("keys", KeyMap.of(template));
        all.put("bilingual", !values.containsKey("lang"));
        all.putAll(values);
        assets.plain(path, templates.render(template, all));
    }

    /**
     * Writes a page of one language. Its template also gets {@code lang} and {@code other}, which
     * are zh and en; {@code zh}, whether it is Chinese; {@code tag}, the language as in HTML; and
     * {@code name}, the page's name, which is the same in the folder of the other language.
     */
    void write(String path, Lang lang, String template, Map<String, Object> values)
            throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("lang", lang.code);
        all.put("other", lang == Lang.ZH ? Lang.EN.code : Lang.ZH.code);
        all.put("zh", lang == Lang.ZH);
        all.put("tag", lang.tag);
        all.put("name", path.substring(lang.code.length() + 1, path.lastIndexOf('.')));
        write(path, template, all);
    }

    Assets assets() {
        return assets;
    }
}
