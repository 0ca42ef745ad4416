package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Lang;

/**
 * For those who put demos into pages of their own: the page that makes the code to copy, and the
 * page about messages, with a console.
 */
final class EmbeddingPages implements PageGroup {
    /** The ways to embed, in the order of the sections of their article. */
    private static final String WAYS =
            "link iframe element markdown mkdocs docusaurus jupyter reveal moodle";

    /** Code with names in braces for what the reader chooses: {@code {embed}}, {@code {title}} … */
    private static final Pattern CODE =
            Pattern.compile("<code class=\"language-(\\w+)\">([^<]*\\{\\w+\\}[^<]*)</code>");

    private static final String HOST = "https://your.site/neurarium/";

    private final Path folder;
    private final Articles articles;

    /**
     * The pages of a folder.
     *
     * @param folder the articles, and the scripts of the two pages in parts
     */
    EmbeddingPages(Path folder, Articles articles) {
        this.folder = folder;
        this.articles = articles;
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Lang lang : Lang.values()) {
            paths.add(lang.code + "/embedding.html");
            paths.add(lang.code + "/api.html");
        }
        return paths;
    }

    @Override
    public void read() throws IOException {
        for (String id : List.of("ways", "teaching", "api")) {
            articles.read(id);
        }
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        String embedding = script("script", "embedding.js", pages.assets());
        String console = script("console", "console.js", pages.assets());
        Map<Lang, Article> ways = articles.read("ways");
        Map<Lang, Article> teaching = articles.read("teaching");
        Map<Lang, Article> api = articles.read("api");
        for (Lang lang : Lang.values()) {
            Map<String, Object> values = values(ways.get(lang), embedding);
            values.put("ways", WAYS);
            values.put("body", withExamples(ways.get(lang).html(), lang));
            values.put("more", teaching.get(lang).html());
            values.put("parts", parts());
            pages.write(lang.code + "/embedding.html", lang, "embedding", values);
            values = values(api.get(lang), console);
            values.put("body", api.get(lang).html());
            values.put("parts", parts());
            pages.write(lang.code + "/api.html", lang, "api", values);
        }
    }

    private String script(String parts, String name, Assets assets) throws IOException {
        StringBuilder script = new StringBuilder("(function () {\n\"use strict\";\n");
        for (Path part : Assets.list(folder.resolve(parts))) {
            script.append(Files.readString(part));
        }
        return assets.hashed(name, BuildSite.utf8(script.append("})();\n").toString()));
    }

    private static Map<String, Object> values(Article article, String script) {
        Map<String, Object> values = new HashMap<>();
        values.put("script", script);
        values.put("title", article.question());
        values.put("summary", article.summary());
        values.put("description", article.summary());
        return values;
    }

    private static List<Map<String, Object>> parts() {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Catalogue.Entry> entries =
                    Catalogue.entries().stream().filter(entry -> entry.part() == part).toList();
            parts.add(Map.of("part", part, "entries", entries));
        }
        return parts;
    }

    /** Code that reads well without a script, and keeps its names for the script to fill. */
    private static String withExamples(String html, Lang lang) {
        Matcher code = CODE.matcher(html);
        StringBuilder out = new StringBuilder();
        while (code.find()) {
            String filled =
                    "<code data-kind=\""
                            + code.group(1)
                            + "\" data-code=\""
                            + code.group(2)
                            + "\">"
                            + example(code.group(2), lang)
                            + "</code>";
            code.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        return code.appendTail(out).toString();
    }

    private static String example(String code, Lang lang) {
        Catalogue.Entry demo = Catalogue.entries().get(0);
        String page = HOST + lang.code + "/";
        return code.replace("{lesson}", page + demo.id() + ".html")
                .replace("{embed}", page + "embed/" + demo.id() + ".html")
                .replace("{title}", demo.title().in(lang) + " · Neurarium 神经馆")
                .replace("{name}", demo.title().in(lang))
                .replace("{id}", demo.id())
                .replace(
                        "{attributes}",
                        "demo=&quot;" + demo.id() + "&quot; lang=&quot;" + lang.code + "&quot;")
                .replace("{script}", HOST + "neurarium.js")
                .replace("{height}", "720");
    }
}
