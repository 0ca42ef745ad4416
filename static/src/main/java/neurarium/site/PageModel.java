package neurarium.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;

/** What the templates of a lesson and of its embed are told. */
record PageModel(Catalogue.Entry entry, Lang lang, Lesson lesson, String style) {
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("id", entry.id());
        values.put("program", entry.part().program);
        values.put("lang", lang.code);
        values.put("tag", lang.tag);
        values.put("other", lang == Lang.ZH ? Lang.EN.code : Lang.ZH.code);
        values.put("zh", lang == Lang.ZH);
        values.put("title", entry.title().in(lang));
        values.put("part", entry.part().number + " " + entry.part().title.in(lang));
        values.put("question", lesson.question());
        values.put("summary", lesson.summary());
        values.put("body", lesson.html());
        values.put("loop", lesson.loop());
        values.put("style", style);
        List<Catalogue.Entry> entries = Catalogue.entries();
        int at = entries.indexOf(entry);
        values.put("previous", at > 0 ? entries.get(at - 1).id() : "");
        values.put("next", at + 1 < entries.size() ? entries.get(at + 1).id() : "");
        return values;
    }
}
