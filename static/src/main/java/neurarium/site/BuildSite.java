package neurarium.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.demos.Catalogue;
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
    private final Path site;

    BuildSite(Path project, Path programs, Path site, Gallery gallery, SiteAddress address) {
        sources = project.resolve("static/src/main");
        this.programs = programs;
        this.gallery = gallery;
        this.address = address;
        assets = new Assets(site);
        templates = new Templates(sources.resolve("template"));
        regions = new Regions(project);
        data = project.resolve("static/data");
        this.site = site;
        kernels = new KernelModule(project.resolve("web/src/main/wat/kernels.wat.peb"));
    }

    /**
     * Arguments: the project's folder, the folder of compiled programs, the site's folder, and the
     * address that the site will have, if that is known.
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).normalize();
        Path site = Path.of(args[2]);
        SiteAddress address = new SiteAddress(args.length > 3 && args[3] != null ? args[3] : "");
        System.out.println("Writing the pages, their pictures and the data …");
        new BuildSite(project, Path.of(args[1]), site, gallery(project), address).build();
        if (!Gallery.hasFonts()) {
            System.out.println("This Java has no fonts: the pages have no social pictures.");
        }
        System.out.println(new Sizes(site).report());
        new Precompressed(site).gzip();
    }

    /** The pictures of the demos, made from the data in the project's folder. */
    public static Gallery gallery(Path project) {
        System.setProperty("java.awt.headless", "true"); // images need no screen
        return new Gallery(new InlinedData(project.resolve("static/data"))::bytes);
    }

    void build() throws IOException {
        Set<String> paths = new HashSet<>();
        Course course = new Course(new Articles(sources.resolve("lesson"), regions, paths));
        Articles history = new Articles(sources.resolve("history"), regions, paths);
        Articles prose = new Articles(sources.resolve("page"), regions, paths);
        Path embedding = sources.resolve("embedding");
        PictureFiles pictures = new PictureFiles(gallery, assets);
        List<PageGroup> groups =
                List.of(
                        new LessonPages(course, pictures),
                        new IndexPages(course, pictures, sources.resolve("index")),
                        new HistoryPages(history, pictures),
                        new LecturePage(sources.resolve("lecture")),
                        new ArticlePages("architecture", "architecture", prose),
                        new BenchPage(sources.resolve("bench")),
                        new EmbeddingPages(embedding, new Articles(embedding, regions, paths)),
                        new Examples(sources.resolve("example")),
                        new SingleFiles(site, address.toString()),
                        new OfflinePages(prose, site, sources.resolve("offline/offline.js")));
        for (PageGroup group : groups) {
            paths.addAll(group.paths());
        }
        for (PageGroup group : groups) {
            group.read();
        }
        write(groups, paths);
    }

    /** Writes pages, and what they load. */
    private void write(List<PageGroup> groups, Set<String> paths) throws IOException {
        assets.clear();
        Map<String, String> dataFiles = new DataFiles(data, assets).write();
        byte[] script = utf8(new Loader(sources, programs, kernels, assets).script(dataFiles));
        assets.write("neurarium.js", script); // under the name by which others embed demos
        Map<String, Object> shared =
                Map.of(
                        "loader",
                        assets.hashed("neurarium.js", script),
                        "style",
                        assets.hashed("neurarium.css", StyleSheet.of(sources.resolve("style"))),
                        "address",
                        address.toString());
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
        address.writeMap(paths, assets);
        new ServiceWorker(site, sources.resolve("worker/sw.js")).write(assets, opening);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
