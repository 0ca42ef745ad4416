package neurarium.site;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import neurarium.ui.Lang;

/** An article as a page of its own, in both languages. */
final class ArticlePages implements PageGroup {
    private final String name;
    private final String template;
    private final Articles articles;

    /**
     * The pages of an article.
     *
     * @param name of the article in its folder and of its pages in theirs
     * @param template the template named article, or one that extends it by a picture
     */
    ArticlePages(String name, String template, Articles articles) {
        this.name = name;
        this.template = template;
        this.articles = articles;
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Lang lang : Lang.values()) {
            paths.add(path(lang));
        }
        return paths;
    }

    private String path(Lang lang) {
        return lang.code + "/" + name + ".html";
    }

    @Override
    public void read() throws IOException {
        articles.read(name);
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        Map<Lang, Article> both = articles.read(name);
        for (Lang lang : Lang.values()) {
            Article article = both.get(lang);
            Map<String, Object> values =
                    Map.of(
                            "title", article.question(),
                            "summary", article.summary(),
                            "description", article.summary(),
                            "body", article.html());
            pages.write(path(lang), lang, template, values);
        }
    }
}
