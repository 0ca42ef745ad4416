package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import neurarium.picture.Gallery;

/**
 * The sources of the site, or a copy of them for a test to change.
 *
 * @param project the folder of the whole project
 */
record SiteSources(Path project) {
    /** What it has drawn it draws no second time. */
    private static final Gallery GALLERY = BuildSite.gallery(Path.of(".."));

    static SiteSources ofTheProject() {
        return new SiteSources(Path.of("..").toAbsolutePath().normalize());
    }

    /** Copies them into a folder. */
    static SiteSources copiedTo(Path folder) throws IOException {
        Path project = folder.resolve("project");
        for (String part : new String[] {"core", "web", "demos", "static"}) {
            copy(Path.of("..").resolve(part).resolve("src/main"), project, part + "/src/main");
        }
        Path data = Path.of("../static/data").toRealPath();
        Files.createSymbolicLink(project.resolve("static/data"), data);
        return new SiteSources(project);
    }

    /** Makes programs to build a site from, which do nothing, in a folder of a folder. */
    static Path programs(Path folder) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (PageProgram program : PageProgram.all()) {
            Files.writeString(programs.resolve(program.wasm()), "the program " + program.name());
            Files.writeString(
                    programs.resolve(program.javascript()), "the program " + program.name());
        }
        Files.copy(
                Path.of("target/teavm").resolve(CompilePrograms.RUNTIME_FILE),
                programs.resolve(CompilePrograms.RUNTIME_FILE));
        return programs;
    }

    /**
     * Builds the site.
     *
     * @return its folder, in the folder given
     */
    Path build(Path folder, String address) throws IOException {
        Path site = folder.resolve("site");
        new BuildSite(project, programs(folder), site, GALLERY, new SiteAddress(address)).build();
        return site;
    }

    private static void copy(Path from, Path to, String under) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(under).resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
