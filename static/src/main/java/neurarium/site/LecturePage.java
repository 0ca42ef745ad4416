package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Lang;
import neurarium.ui.Text;

/**
 * The lecture in both languages: a way through all demos, step by step. Without scripts, and on
 * paper, it is the speaker's script.
 */
final class LecturePage implements PageGroup {
    private static final Text TITLE = Text.of("讲课模式", "Lecture mode");
    private static final Text DESCRIPTION =
            Text.of(
                    "按讲义的顺序一步步走完全部演示：全屏、大字、讲稿，翻页笔可用。",
                    "All demos in the order of the lecture, step by step: full screen, large type,"
                            + " speaker's notes, made for a presenter remote.");

    private final Path folder;
    private final Map<Catalogue.Entry, Map<Lang, List<LectureStep>>> steps = new HashMap<>();

    /**
     * The lecture.
     *
     * @param folder of the steps, {@code ID.zh.md} and {@code ID.en.md}, and of the page's script
     */
    LecturePage(Path folder) {
        this.folder = folder;
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Lang lang : Lang.values()) {
            paths.add(lang.code + "/lecture.html");
        }
        return paths;
    }

    @Override
    public void read() throws IOException {
        steps.putAll(steps());
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        String script = pages.assets().hashed("lecture.js", script());
        for (Lang lang : Lang.values()) {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (Part part : Part.values()) {
                List<Map<String, Object>> demos = new ArrayList<>();
                for (Catalogue.Entry entry : Catalogue.entries()) {
                    if (entry.part() == part) {
                        String title = entry.title().in(lang);
                        List<LectureStep> own = steps.get(entry).get(lang);
                        demos.add(Map.of("id", entry.id(), "title", title, "steps", own));
                    }
                }
                String title = part.number + " " + part.title.in(lang);
                parts.add(Map.of("title", title, "demos", demos));
            }
            pages.write(
                    lang.code + "/lecture.html",
                    lang,
                    "lecture",
                    Map.of(
                            "title",
                            TITLE.in(lang),
                            "description",
                            DESCRIPTION.in(lang),
                            "script",
                            script,
                            "parts",
                            parts));
        }
    }

    /** The steps of all demos, rehearsed with them. */
    private Map<Catalogue.Entry, Map<Lang, List<LectureStep>>> steps() throws IOException {
        Map<Catalogue.Entry, Map<Lang, List<LectureStep>>> all = new HashMap<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Map<Lang, List<LectureStep>> both = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                Path file = folder.resolve(entry.id() + "." + lang.code + ".md");
                both.put(lang, LectureScript.read(file, lang));
                Rehearsal.of(entry, lang, both.get(lang));
            }
            requireSameDeeds(both.get(Lang.ZH), both.get(Lang.EN));
            requireSameDeeds(both.get(Lang.EN), both.get(Lang.ZH));
            all.put(entry, both);
        }
        return all;
    }

    /** Both languages do the same things in the same order. */
    private static void requireSameDeeds(List<LectureStep> mine, List<LectureStep> others) {
        for (int i = 0; i < mine.size(); i++) {
            if (i >= others.size() || !mine.get(i).lines().equals(others.get(i).lines())) {
                throw new IllegalStateException(
                        mine.get(i).file()
                                + ":"
                                + mine.get(i).line()
                                + ": the other language does something else in this step");
            }
        }
    }

    /** The page's script: its parts in order inside one function. */
    private byte[] script() throws IOException {
        StringBuilder script = new StringBuilder("(function () {\n\"use strict\";\n");
        for (Path part : Assets.list(folder.resolve("script"))) {
            script.append(Files.readString(part));
        }
        return BuildSite.utf8(script.append("})();\n").toString());
    }
}
