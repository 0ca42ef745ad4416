package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;
import neurarium.ui.Text;

/**
 * How to take the site along and how to host it: a page in each language, and both in one file
 * beside the site, {@code HOSTING.html}. Names the sizes of the single files, so it comes after
 * them.
 */
final class OfflinePages implements PageGroup {
    private static final String HOSTING = "HOSTING.html";
    private static final Text TITLE = Text.of("离线使用", "Offline");
    private static final Text HOW = Text.of("怎样架设神经馆", "How to host Neurarium");

    private final Articles articles;
    private final Path site;
    private final Path script;

    /**
     * The pages.
     *
     * @param script of the part that is about the reader's device
     */
    OfflinePages(Articles articles, Path site, Path script) {
        this.articles = articles;
        this.site = site;
        this.script = script;
    }

    private static String path(Lang lang) {
        return lang.code + "/offline.html";
    }

    @Override
    public Set<String> paths() {
        return Set.of(path(Lang.ZH), path(Lang.EN), HOSTING);
    }

    @Override
    public void read() throws IOException {
        articles.read("offline");
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        Map<Lang, Article> both = articles.read("offline");
        String name = pages.assets().hashed("offline.js", Files.readAllBytes(script));
        List<Map<String, Object>> hosting = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            Article article = both.get(lang);
            Map<String, Object> values = new HashMap<>();
            values.put("title", TITLE.in(lang));
            values.put("question", article.question());
            values.put("summary", article.summary());
            values.put("description", article.question() + " " + article.summary());
            values.put("body", article.html());
            values.put("script", name);
            values.put("singles", singles(lang));
            pages.write(path(lang), lang, "offline", values);
            hosting.add(
                    Map.of(
                            "tag", lang.tag,
                            "title", HOW.in(lang),
                            "summary", article.summary(),
                            "body", article.html()));
        }
        pages.write(
                HOSTING,
                "hosting",
                Map.of(
                        "tag",
                        Lang.ZH.tag,
                        "title",
                        HOW.zh() + " " + HOW.en(),
                        "description",
                        HOW.zh() + "。" + HOW.en() + ".",
                        "articles",
                        hosting));
        Inliner file = new Inliner(site, HOSTING, "");
        file.page().select("script").remove();
        pages.assets().plain(HOSTING, file.inline().html());
    }

    private List<Map<String, Object>> singles(Lang lang) throws IOException {
        List<Map<String, Object>> singles = new ArrayList<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            String path = SingleFiles.path(entry.id(), lang);
            double size = Files.size(site.resolve(path)) / 1e6;
            singles.add(
                    Map.of(
                            "path", path,
                            "file", path.substring(path.indexOf('/') + 1),
                            "title", entry.title().in(lang),
                            "size", String.format(Locale.ROOT, "%.1f", size)));
        }
        return singles;
    }
}
