package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Lang;

/**
 * Assembles the site: lessons from Markdown, pages from templates, the loader from its parts, the
 * compiled programs under names that follow their content. Anything missing stops the build with
 * the file and line it is missing from.
 */
public final class BuildSite {
    private final Path sources;
    private final Path programs;
    private final Assets assets;
    private final Templates templates;
    private final Regions regions;
    private final Path site;

    BuildSite(Path project, Path programs, Path site) {
        sources = project.resolve("static/src/main");
        this.programs = programs;
        this.site = site;
        assets = new Assets(site);
        templates = new Templates(sources.resolve("template"));
        regions = new Regions(project);
    }

    /** Arguments: the project's folder, the folder of compiled programs, the site's folder. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[2]);
        new BuildSite(Path.of(args[0]).normalize(), Path.of(args[1]), site).build();
        System.out.println(new Sizes(site).report());
    }

    void build() throws IOException {
        assets.clear();
        String style = assets.hashed("neurarium.css", StyleSheet.of(sources.resolve("style")));
        assets.plain("neurarium.js", script());
        for (Lang lang : Lang.values()) {
            for (Catalogue.Entry entry : Catalogue.entries()) {
                lesson(entry, lang, style);
            }
        }
        Map<String, Object> index = Map.of("style", style, "parts", parts());
        assets.plain("index.html", templates.render("index", index));
    }

    private void lesson(Catalogue.Entry entry, Lang lang, String style) throws IOException {
        Lesson lesson = Lesson.read(lessonFile(entry, lang), regions, pages());
        for (Lang other : Lang.values()) {
            lesson.requireSameSections(Lesson.read(lessonFile(entry, other), regions, pages()));
        }
        Map<String, Object> page = new PageModel(entry, lang, lesson, style).values();
        assets.plain(lang.code + "/" + entry.id() + ".html", templates.render("lesson", page));
        String embed = templates.render("embed", page);
        assets.plain(lang.code + "/embed/" + entry.id() + ".html", embed);
    }

    private Path lessonFile(Catalogue.Entry entry, Lang lang) {
        return sources.resolve("lesson").resolve(entry.id() + "." + lang.code + ".md");
    }

    /** The files that lessons may link to, relative to the folder of their language. */
    private static Set<String> pages() {
        Set<String> pages = new HashSet<>();
        pages.add("../index.html");
        for (Catalogue.Entry entry : Catalogue.entries()) {
            pages.add(entry.id() + ".html");
            pages.add("embed/" + entry.id() + ".html");
        }
        return pages;
    }

    /** The parts of the lecture that have demos, each demo with its question in both languages. */
    private List<Map<String, Object>> parts() throws IOException {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Map<String, Object>> entries = new ArrayList<>();
            for (Catalogue.Entry entry : Catalogue.entries()) {
                if (entry.part() == part) {
                    Lesson zh = Lesson.read(lessonFile(entry, Lang.ZH), regions, pages());
                    Lesson en = Lesson.read(lessonFile(entry, Lang.EN), regions, pages());
                    entries.add(Map.of("demo", entry, "zh", zh.question(), "en", en.question()));
                }
            }
            if (!entries.isEmpty()) {
                parts.add(Map.of("part", part, "entries", entries));
            }
        }
        return parts;
    }

    /** The loader: its parts in order inside one function, with the names of the programs. */
    private String script() throws IOException {
        String files =
                "var FILES = {\n  wasm: \""
                        + program("neurarium.wasm")
                        + "\",\n  runtime: \""
                        + program("neurarium.wasm-runtime.js")
                        + "\",\n  javascript: \""
                        + program("neurarium.teavm.js")
                        + "\"\n};\n";
        StringBuilder script = new StringBuilder();
        script.append("// Neurarium: load this script, and <neurarium-demo> works.\n");
        script.append("(function () {\n\"use strict\";\n").append(files);
        for (Path part : Assets.list(sources.resolve("script"))) {
            script.append(Files.readString(part));
        }
        return script.append("})();\n").toString();
    }

    private String program(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(programs.resolve(name));
        return assets.hashed(name, bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path site() {
        return site;
    }
}
