package neurarium.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Lang;

/** The lessons in the order of the lecture, with what a teacher plans by. */
final class Course {
    private static final int MAX_MINUTES = 240;

    /**
     * A lesson.
     *
     * @param article its text in both languages
     * @param needs the lessons it builds on
     * @param minutes it takes
     */
    record Lesson(
            Catalogue.Entry entry,
            Map<Lang, Article> article,
            List<Catalogue.Entry> needs,
            int minutes) {
        String id() {
            return entry.id();
        }
    }

    private final Articles articles;
    private final List<Lesson> lessons = new ArrayList<>();

    Course(Articles articles) {
        this.articles = articles;
    }

    /** All lessons; both languages must agree on what a lesson needs and takes. */
    List<Lesson> lessons() throws IOException {
        if (lessons.isEmpty()) {
            for (Catalogue.Entry entry : Catalogue.entries()) {
                lessons.add(read(entry));
            }
        }
        return lessons;
    }

    private Lesson read(Catalogue.Entry entry) throws IOException {
        Map<Lang, Article> article = articles.read(entry.id());
        Article zh = article.get(Lang.ZH);
        Article en = article.get(Lang.EN);
        requireSame(zh, en, "needs");
        requireSame(zh, en, "minutes");
        return new Lesson(entry, article, needs(en), minutes(en));
    }

    List<Lesson> lessons(Part part) throws IOException {
        return lessons().stream().filter(lesson -> lesson.entry.part() == part).toList();
    }

    /** The minutes that all lessons of a part take. */
    int minutes(Part part) throws IOException {
        return lessons(part).stream().mapToInt(Lesson::minutes).sum();
    }

    private static void requireSame(Article zh, Article en, String key) {
        if (!zh.value(key).equals(en.value(key))) {
            throw refused(en, key, "it differs from " + zh.file().getFileName());
        }
    }

    private static int minutes(Article article) {
        String text = article.value("minutes");
        if (text.isEmpty()) {
            throw refused(article, "minutes", "the front matter does not have it");
        }
        int minutes = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw refused(article, "minutes", "“" + text + "” is no number from 1 to 240");
        }
        return minutes;
    }

    /** The lessons named; each must come before this one. */
    private List<Catalogue.Entry> needs(Article article) {
        List<Catalogue.Entry> needs = new ArrayList<>();
        for (String id : article.value("needs").split("[, ]+", -1)) {
            if (!id.isEmpty()) {
                needs.add(find(id, article));
            }
        }
        return needs;
    }

    private Catalogue.Entry find(String id, Article article) {
        for (Lesson lesson : lessons) {
            if (lesson.id().equals(id)) {
                return lesson.entry;
            }
        }
        throw refused(article, "needs", "no lesson before this one is named " + id);
    }

    private static IllegalStateException refused(Article article, String key, String why) {
        return new IllegalStateException(article.file() + ":1: " + key + ": " + why);
    }
}
