package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        byte[] script = utf8(new Loader(sources, programs, kernels, assets).script());
        assets.write("neurarium.js", script); // the name that other sites load
        Map<String, Object> shared =
                Map.of(
                        "loader",
                        assets.hashed("neurarium.js", script),
                        "style",
                        assets.hashed("neurarium.css", StyleSheet.of(sources.resolve("style"))));
        Set<String> paths = new HashSet<>();
        Articles lessons = new Articles(sources.resolve("lesson"), regions, paths);
        Articles prose = new Articles(sources.resolve("page"), regions, paths);
        Path embedding = sources.resolve("embedding");
        List<PageGroup> groups =
                List.of(
                        new LessonPages(lessons),
                        new IndexPage(lessons),
                        new LecturePage(sources.resolve("lecture")),
                        new ArticlePages("architecture", "architecture", prose),
                        new BenchPage(sources.resolve("bench")),
                        new EmbeddingPages(embedding, new Articles(embedding, regions, paths)),
                        new Examples(sources.resolve("example")));
        for (PageGroup group : groups) {
            paths.addAll(group.paths());
        }
        PageWriter pages = new PageWriter(assets, templates, shared);
        for (PageGroup group : groups) {
            group.write(pages);
        }
        new DataFiles(data, assets).write();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
