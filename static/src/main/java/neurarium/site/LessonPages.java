package neurarium.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.picture.Shots;
import neurarium.ui.Lang;

/** The lesson of every demo, and the demo alone for an iframe, in both languages. */
final class LessonPages implements PageGroup {
    private final Course course;
    private final PictureFiles pictures;

    LessonPages(Course course, PictureFiles pictures) {
        this.course = course;
        this.pictures = pictures;
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            for (Lang lang : Lang.values()) {
                paths.add(lesson(entry, lang));
                paths.add(embed(entry, lang));
            }
        }
        return paths;
    }

    private static String lesson(Catalogue.Entry entry, Lang lang) {
        return lang.code + "/" + entry.id() + ".html";
    }

    private static String embed(Catalogue.Entry entry, Lang lang) {
        return lang.code + "/embed/" + entry.id() + ".html";
    }

    @Override
    public void read() throws IOException {
        course.lessons();
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        for (Course.Lesson lesson : course.lessons()) {
            Catalogue.Entry entry = lesson.entry();
            String question = lesson.article().get(Lang.EN).question();
            String card = pictures.card(Shots.of(entry.id()), entry.title().en(), question);
            for (Lang lang : Lang.values()) {
                Map<String, Object> values = values(entry, lang, lesson.article().get(lang));
                values.put("card", card);
                pages.write(lesson(entry, lang), lang, "lesson", values);
                pages.write(embed(entry, lang), lang, "embed", values);
            }
        }
    }

    private static Map<String, Object> values(Catalogue.Entry entry, Lang lang, Article lesson) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", entry.id());
        values.put("program", Catalogue.program(entry.id()).name());
        values.put("title", entry.title().in(lang));
        values.put("part", entry.part().number + " " + entry.part().title.in(lang));
        values.put("question", lesson.question());
        values.put("summary", lesson.summary());
        values.put("description", lesson.question() + " " + lesson.summary());
        values.put("body", lesson.html());
        values.put("exercises", lesson.exercises());
        values.put("loop", lesson.loop());
        List<Catalogue.Entry> entries = Catalogue.entries();
        int at = entries.indexOf(entry);
        values.put("previous", at > 0 ? entries.get(at - 1).id() : "");
        String next = at + 1 < entries.size() ? entries.get(at + 1).id() : "";
        values.put("next", next);
        values.put("nextProgram", next.isEmpty() ? "" : Catalogue.program(next).name());
        return values;
    }
}
