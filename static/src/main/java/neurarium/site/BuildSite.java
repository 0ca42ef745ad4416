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
    private final KernelModule kernels;
    private final Path data;

    BuildSite(Path project, Path programs, Path site) {
        sources = project.resolve("static/src/main");
        this.programs = programs;
        assets = new Assets(site);
        templates = new Templates(sources.resolve("template"));
        regions = new Regions(project);
        data = project.resolve("static/data");
        kernels = new KernelModule(project.resolve("web/src/main/wat/kernels.wat"));
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
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Map<String, Object>> demos = new ArrayList<>();
            for (Catalogue.Entry entry : Catalogue.entries()) {
                if (entry.part() == part) {
                    demos.add(demo(entry, style));
                }
            }
            if (!demos.isEmpty()) {
                parts.add(Map.of("part", part, "entries", demos));
            }
        }
        Map<String, Object> index = Map.of("style", style, "parts", parts);
        assets.plain("index.html", templates.render("index", index));
        assets.plain("bench.html", templates.render("bench", Map.of("style", style)));
        assets.plain("bench.js", Files.readString(sources.resolve("bench/bench.js")));
        new DataFiles(data, assets).write();
    }

    /** Writes the pages of a demo and returns what the index says of it. */
    private Map<String, Object> demo(Catalogue.Entry entry, String style) throws IOException {
        Lesson zh = lesson(entry, Lang.ZH);
        Lesson en = lesson(entry, Lang.EN);
        zh.requireSameSections(en);
        en.requireSameSections(zh);
        pages(new PageModel(entry, Lang.ZH, zh, style));
        pages(new PageModel(entry, Lang.EN, en, style));
        return Map.of("demo", entry, "zh", zh.question(), "en", en.question());
    }

    private void pages(PageModel model) throws IOException {
        Map<String, Object> values = model.values();
        String folder = model.lang().code;
        String page = model.entry().id() + ".html";
        assets.plain(folder + "/" + page, templates.render("lesson", values));
        assets.plain(folder + "/embed/" + page, templates.render("embed", values));
    }

    private Lesson lesson(Catalogue.Entry entry, Lang lang) throws IOException {
        String file = entry.id() + "." + lang.code + ".md";
        return Lesson.read(sources.resolve("lesson").resolve(file), regions, targets());
    }

    /** The files that lessons may link to, relative to the folder of their language. */
    private static Set<String> targets() {
        Set<String> pages = new HashSet<>();
        pages.add("../index.html");
        for (Catalogue.Entry entry : Catalogue.entries()) {
            pages.add(entry.id() + ".html");
            pages.add("embed/" + entry.id() + ".html");
        }
        return pages;
    }

    /** The loader: its parts in order inside one function, with the names of the programs. */
    private String script() throws IOException {
        String files =
                "var FILES = {\n  runtime: \""
                        + program("neurarium.wasm-runtime.js")
                        + "\",\n  kernels: \""
                        + assets.hashed("neurarium.kernels.js", utf8(kernels.script()))
                        + "\",\n  bench: "
                        + program("bench", "neurariumBench")
                        + partPrograms()
                        + "\n};\n";
        StringBuilder script = new StringBuilder();
        script.append("// Neurarium: load this script, and <neurarium-demo> works.\n");
        script.append("(function () {\n\"use strict\";\n").append(files);
        for (Path part : Assets.list(sources.resolve("script"))) {
            script.append(Files.readString(part));
        }
        return script.append("})();\n").toString();
    }

    private String partPrograms() throws IOException {
        StringBuilder programs = new StringBuilder();
        for (Part part : Part.values()) {
            programs.append(",\n  ").append(part.program).append(": ");
            programs.append(program(part.program, "neurariumMain"));
        }
        return programs.toString();
    }

    /** A program of ours, compiled to both targets, and the JavaScript function that starts it. */
    private String program(String name, String main) throws IOException {
        return "{ wasm: \""
                + program(name + ".wasm")
                + "\", javascript: \""
                + program(name + ".teavm.js")
                + "\", main: \""
                + main
                + "\" }";
    }

    private String program(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(programs.resolve(name));
        return assets.hashed(name, bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
