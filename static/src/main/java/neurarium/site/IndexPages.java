package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Part;
import neurarium.picture.Shots;
import neurarium.ui.Json;
import neurarium.ui.Lang;
import neurarium.ui.Text;

/**
 * The first page of each language: the lessons in the order of the lecture, with pictures and a
 * search. And the first page of all, which leads to one of the two.
 */
final class IndexPages implements PageGroup {
    private static final Text TITLE = Text.of("深度学习，动手看懂", "Deep learning, hands on");
    private static final Text DESCRIPTION =
            Text.of(
                    "《深度学习基础》的互动演示：从一个神经元到会写字的 GPT，每个数都当场算出来。",
                    "Interactive demos for an introduction to deep learning: from a single neuron"
                            + " to a GPT that writes, every number computed before your eyes.");

    private static final String ON_THE_CARD = "From a single neuron to a GPT that writes.";
    private static final String BOTH = "深度学习，动手看懂。Deep learning, hands on.";

    private final Course course;
    private final PictureFiles pictures;
    private final Path folder;

    /**
     * The first pages.
     *
     * @param folder where the script of the search is
     */
    IndexPages(Course course, PictureFiles pictures, Path folder) {
        this.course = course;
        this.pictures = pictures;
        this.folder = folder;
    }

    @Override
    public Set<String> paths() {
        return new LinkedHashSet<>(List.of("index.html", "zh/index.html", "en/index.html"));
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        String card = pictures.card(Shots.HERO, TITLE.en(), ON_THE_CARD);
        String search = pages.assets().hashed("search.js", BuildSite.utf8(search()));
        List<Map<String, Object>> languages = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            List<Map<String, Object>> parts = parts(lang);
            Map<String, Object> values = new HashMap<>();
            values.put("title", TITLE.in(lang));
            values.put("description", DESCRIPTION.in(lang));
            values.put("card", card);
            values.put("search", search);
            values.put("hero", pictures.picture(Shots.HERO, lang));
            values.put("query", Shots.HERO.query().in(lang));
            values.put("count", course.lessons().size());
            values.put("first", lesson(course.lessons().get(0), 1, lang));
            values.put("parts", parts);
            pages.write(lang.code + "/index.html", lang, "index", values);
            languages.add(
                    Map.of(
                            "code",
                            lang.code,
                            "tag",
                            lang.tag,
                            "title",
                            TITLE.in(lang),
                            "history",
                            HistoryPages.TITLE.in(lang),
                            "parts",
                            parts));
        }
        pages.write(
                "index.html",
                "root",
                Map.of(
                        "tag",
                        Lang.ZH.tag,
                        "description",
                        BOTH,
                        "card",
                        card,
                        "languages",
                        languages));
    }

    private List<Map<String, Object>> parts(Lang lang) throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Map<String, Object>> lessons = new ArrayList<>();
            for (Course.Lesson lesson : course.lessons(part)) {
                lessons.add(lesson(lesson, lessons.size() + 1, lang));
            }
            parts.add(
                    Map.of(
                            "number",
                            part.number,
                            "title",
                            part.title.in(lang),
                            "minutes",
                            course.minutes(part),
                            "lessons",
                            lessons));
        }
        return parts;
    }

    private Map<String, Object> lesson(Course.Lesson lesson, int number, Lang lang)
            throws IOException {
        List<Map<String, String>> needs = new ArrayList<>();
        for (var need : lesson.needs()) {
            needs.add(Map.of("id", need.id(), "title", need.title().in(lang)));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("id", lesson.id());
        values.put("number", lesson.entry().part().number + "." + number);
        values.put("title", lesson.entry().title().in(lang));
        values.put("question", lesson.article().get(lang).question());
        values.put("minutes", lesson.minutes());
        values.put("needs", needs);
        values.put("picture", pictures.picture(Shots.of(lesson.id()), lang));
        return values;
    }

    /** What each lesson is about, in both languages, and the script that searches in it. */
    private String search() throws IOException {
        Json lessons = new Json().open('{');
        for (Course.Lesson lesson : course.lessons()) {
            StringBuilder words = new StringBuilder();
            for (Lang lang : Lang.values()) {
                Article article = lesson.article().get(lang);
                words.append(lesson.entry().title().in(lang)).append('\n');
                words.append(article.question()).append('\n');
                words.append(article.value("terms")).append('\n');
                words.append(String.join("\n", article.terms())).append('\n');
            }
            lessons.put(lesson.id(), words.toString().toLowerCase(Locale.ROOT));
        }
        String list = "var LESSONS = " + lessons.close('}') + ";\n";
        return list + Files.readString(folder.resolve("search.js"));
    }
}
