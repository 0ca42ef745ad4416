package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.demos.Part;
import neurarium.ui.Json;

/**
 * Assembles the site: lessons from Markdown, pages from templates, the loader from its parts, the
 * compiled programs under names that follow their content. Anything missing stops the build with
 * the file and line it is missing from.
 */
public final class BuildSite {
    /** Where the site will be, with a slash at its end; empty where nobody said. */
    private static final String ADDRESS = System.getProperty("neurarium.address", "");

    private final Path sources;
    private final Path programs;
    private final Assets assets;
    private final Templates templates;
    private final Regions regions;
    private final KernelModule kernels;
    private final Path data;
    private final Path site;

    BuildSite(Path project, Path programs, Path site) {
        sources = project.resolve("static/src/main");
        this.programs = programs;
        assets = new Assets(site);
        templates = new Templates(sources.resolve("template"));
        regions = new Regions(project);
        data = project.resolve("static/data");
        this.site = site;
        kernels = new KernelModule(project.resolve("web/src/main/wat/kernels.wat"));
    }

    /** Arguments: the project's folder, the folder of compiled programs, the site's folder. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[2]);
        new BuildSite(Path.of(args[0]).normalize(), Path.of(args[1]), site).build();
        System.out.println(new Sizes(site).report());
        new Precompressed(site).gzip();
    }

    void build() throws IOException {
        assets.clear();
        Map<String, String> dataFiles = new DataFiles(data, assets).write();
        String loader = script(dataFiles);
        assets.plain("neurarium.js", loader); // under the name by which others embed demos
        Map<String, Object> shared =
                Map.of(
                        "style",
                        assets.hashed("neurarium.css", StyleSheet.of(sources.resolve("style"))),
                        "loader",
                        assets.hashed("neurarium.js", utf8(loader)));
        Set<String> paths = new HashSet<>();
        Articles lessons = new Articles(sources.resolve("lesson"), regions, paths);
        List<PageGroup> groups =
                List.of(
                        new LessonPages(lessons),
                        new IndexPage(lessons),
                        new BenchPage(sources.resolve("bench")),
                        new SingleFiles(site, ADDRESS),
                        new OfflinePages(
                                new Articles(sources.resolve("page"), regions, paths),
                                site,
                                sources.resolve("offline/offline.js")));
        for (PageGroup group : groups) {
            paths.addAll(group.paths());
        }
        PageWriter pages = new PageWriter(assets, templates, shared);
        for (PageGroup group : groups) {
            group.write(pages);
        }
        Set<String> opening = new HashSet<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            for (String name : DataNeeds.atStart(entry)) {
                opening.add(dataFiles.get(name + ".js"));
            }
        }
        new ServiceWorker(site, sources.resolve("worker/sw.js")).write(assets, opening);
    }

    /**
     * The loader: its parts in order inside one function, with the names of the programs and of the
     * data.
     */
    private String script(Map<String, String> data) throws IOException {
        String files =
                "var FILES = {\n  runtime: \""
                        + program("neurarium.wasm-runtime.js")
                        + "\",\n  kernels: \""
                        + assets.hashed("neurarium.kernels.js", utf8(kernels.script()))
                        + "\",\n  bench: "
                        + program("bench", "neurariumBench")
                        + partPrograms()
                        + ",\n  data: "
                        + names(data)
                        + "\n};\n";
        StringBuilder script = new StringBuilder();
        script.append("// Neurarium: load this script, and <neurarium-demo> works.\n");
        script.append("(function () {\n\"use strict\";\n").append(files);
        for (Path part : Assets.list(sources.resolve("script"))) {
            script.append(Files.readString(part));
        }
        return script.append("})();\n").toString();
    }

    private static String names(Map<String, String> files) {
        Json json = new Json().open('{');
        files.forEach(json::put);
        return json.close('}').toString();
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
