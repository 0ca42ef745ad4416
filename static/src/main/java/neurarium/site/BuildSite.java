package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Part;
import neurarium.picture.Gallery;

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
    private final Gallery gallery;
    private final SiteAddress address;

    BuildSite(Path project, Path programs, Path site, Gallery gallery, SiteAddress address) {
        sources = project.resolve("static/src/main");
        this.programs = programs;
        this.gallery = gallery;
        this.address = address;
        assets = new Assets(site);
        templates = new Templates(sources.resolve("template"));
        regions = new Regions(project);
        data = project.resolve("static/data");
        kernels = new KernelModule(project.resolve("web/src/main/wat/kernels.wat"));
    }

    /**
     * Arguments: the project's folder, the folder of compiled programs, the site's folder, and the
     * address that the site will have, if that is known.
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).normalize();
        Path site = Path.of(args[2]);
        SiteAddress address = new SiteAddress(args.length > 3 ? args[3] : "");
        new BuildSite(project, Path.of(args[1]), site, gallery(project), address).build();
        if (!Gallery.hasFonts()) {
            System.out.println("This Java has no fonts: the pages have no social pictures.");
        }
        System.out.println(new Sizes(site).report());
    }

    /** The pictures of the demos, made from the data in the project's folder. */
    public static Gallery gallery(Path project) {
        System.setProperty("java.awt.headless", "true"); // images need no screen
        return new Gallery(new InlinedData(project.resolve("static/data"))::bytes);
    }

    void build() throws IOException {
        assets.clear();
        Map<String, Object> shared =
                Map.of(
                        "style",
                        assets.hashed("neurarium.css", StyleSheet.of(sources.resolve("style"))),
                        "address",
                        address.toString());
        assets.plain("neurarium.js", script());
        Set<String> paths = new HashSet<>();
        Course course = new Course(new Articles(sources.resolve("lesson"), regions, paths));
        Articles history = new Articles(sources.resolve("history"), regions, paths);
        PictureFiles pictures = new PictureFiles(gallery, assets);
        List<PageGroup> groups =
                List.of(
                        new LessonPages(course, pictures),
                        new IndexPages(course, pictures, sources.resolve("index")),
                        new HistoryPages(history, pictures),
                        new BenchPage(sources.resolve("bench")));
        for (PageGroup group : groups) {
            paths.addAll(group.paths());
        }
        PageWriter pages = new PageWriter(assets, templates, shared);
        for (PageGroup group : groups) {
            group.write(pages);
        }
        new DataFiles(data, assets).write();
        address.writeMap(paths, assets);
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
