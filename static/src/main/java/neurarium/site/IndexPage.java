package neurarium.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Lang;

/** The first page: the parts of the lecture and their demos. */
final class IndexPage implements PageGroup {
    private static final String DESCRIPTION = "深度学习基础，动手才看得懂。Deep learning, learned hands-on.";

    private final Articles lessons;

    IndexPage(Articles lessons) {
        this.lessons = lessons;
    }

    @Override
    public Set<String> paths() {
        return Set.of("index.html");
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Map<String, Object>> demos = new ArrayList<>();
            for (Catalogue.Entry entry : Catalogue.entries()) {
                if (entry.part() == part) {
                    Map<Lang, Article> lesson = lessons.read(entry.id());
                    String zh = lesson.get(Lang.ZH).question();
                    String en = lesson.get(Lang.EN).question();
                    demos.add(Map.of("demo", entry, "zh", zh, "en", en));
                }
            }
            parts.add(Map.of("part", part, "entries", demos));
        }
        pages.write(
                "index.html",
                "index",
                Map.of("tag", "zh-CN", "description", DESCRIPTION, "parts", parts));
    }
}
