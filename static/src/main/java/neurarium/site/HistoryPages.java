package neurarium.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurarium.picture.Shots;
import neurarium.ui.Lang;
import neurarium.ui.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The history of neural networks. Its text is an article: a heading of the second level for a
 * period ({@code 1943–1969 …}), one of the third for a milestone ({@code 1958 …}). The first link
 * of a milestone opens a demo, and its picture is of what that link opens.
 */
final class HistoryPages implements PageGroup {
    static final Text TITLE = Text.of("神经网络简史", "A short history of neural networks");

    private static final Pattern DATED = Pattern.compile("([0-9]{4})(?:–([0-9]{4})?)?\\h(.+)");
    private static final Pattern DEMO = Pattern.compile("([a-z0-9]+)\\.html(?:\\?(.*))?");

    private final Articles articles;
    private final PictureFiles pictures;

    HistoryPages(Articles articles, PictureFiles pictures) {
        this.articles = articles;
        this.pictures = pictures;
    }

    @Override
    public Set<String> paths() {
        return new LinkedHashSet<>(List.of("zh/history.html", "en/history.html"));
    }

    @Override
    public void read() throws IOException {
        for (Article article : articles.read("history").values()) {
            requireYears(article);
        }
    }

    /** Every milestone of a period begins with its year. */
    private static void requireYears(Article article) {
        boolean inPeriod = false;
        for (List<Element> section : sections(article)) {
            String heading = section.get(0).text();
            boolean hasYear = DATED.matcher(heading).matches();
            if (section.get(0).normalName().equals("h2")) {
                inPeriod = hasYear;
            } else if (inPeriod && !hasYear) {
                throw refused(article, heading, "the heading begins with no year");
            }
        }
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        Map<Lang, Article> both = articles.read("history");
        Article english = both.get(Lang.EN);
        String card = pictures.card(Shots.HISTORY, TITLE.en(), english.question());
        for (Lang lang : Lang.values()) {
            Article article = both.get(lang);
            HistoryAxis axis = new HistoryAxis(lang);
            Map<String, Object> values = new HashMap<>();
            values.put("title", TITLE.in(lang));
            values.put("question", article.question());
            values.put("summary", article.summary());
            values.put("description", article.question() + " " + article.summary());
            values.put("card", card);
            values.put("periods", periods(article, lang, axis));
            values.put("axis", axis.svg());
            pages.write(lang.code + "/history.html", lang, "history", values);
        }
    }

    private List<Map<String, Object>> periods(Article article, Lang lang, HistoryAxis axis)
            throws IOException {
        List<Map<String, Object>> periods = new ArrayList<>();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (List<Element> section : sections(article)) {
            String heading = section.get(0).text();
            Matcher dated = DATED.matcher(heading);
            boolean hasYear = dated.matches();
            if (section.get(0).normalName().equals("h2")) {
                entries = new ArrayList<>();
                periods.add(period(section, entries, hasYear));
                if (hasYear) {
                    axis.period(year(dated.group(1)), dated.group(2), dated.group(3));
                }
            } else if (hasYear) {
                String id = axis.milestone(year(dated.group(1)), dated.group(3));
                entries.add(entry(section, id, dated.group(1), dated.group(3), lang));
            } else {
                entries.add(entry(section, "example-" + (entries.size() + 1), "", heading, lang));
            }
        }
        return periods;
    }

    /** A heading and what follows it, up to the next. */
    private static List<List<Element>> sections(Article article) {
        List<List<Element>> sections = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(article.html()).body().children()) {
            if (element.normalName().matches("h[23]")) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(element);
        }
        return sections;
    }

    private static Map<String, Object> period(
            List<Element> section, List<Map<String, Object>> entries, boolean dated) {
        return Map.of(
                "title",
                section.get(0).text(),
                "html",
                html(section),
                "dated",
                dated,
                "entries",
                entries);
    }

    /** A milestone, or an example without a year. */
    private Map<String, Object> entry(
            List<Element> section, String id, String year, String title, Lang lang)
            throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("year", year);
        values.put("title", title);
        values.put("html", html(section));
        for (Element element : section) {
            for (Element link : element.select("a[href]")) {
                Matcher demo = DEMO.matcher(link.attr("href"));
                if (demo.matches() && !values.containsKey("href")) {
                    String query = demo.group(2) == null ? "" : demo.group(2);
                    values.put("href", link.attr("href"));
                    var shot = Shots.of(demo.group(1), query, lang);
                    values.put("picture", pictures.picture(shot, lang));
                }
            }
        }
        if (!values.containsKey("href")) {
            throw new IllegalStateException(title + ": there is no link to a demo");
        }
        return values;
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    private static String html(List<Element> section) {
        StringBuilder html = new StringBuilder();
        for (Element element : section.subList(1, section.size())) {
            html.append(element.outerHtml()).append('\n');
        }
        return html.toString();
    }

    private static IllegalStateException refused(Article article, String heading, String why) {
        return new IllegalStateException(article.file() + ": “" + heading + "”: " + why);
    }
}
