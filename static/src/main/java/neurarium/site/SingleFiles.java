package neurarium.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neurarium.demos.Catalogue;
import neurarium.ui.Lang;

/**
 * Every lesson as one file with everything inside, {@code single/ID.LANG.html}, for sending by mail
 * and for opening from a disk. Made of the lesson's page, so it comes after the lessons.
 */
final class SingleFiles implements PageGroup {
    private final Path site;
    private final String address;

    /**
     * The single files of a site.
     *
     * @param address of the site, to which links lead; empty where nobody knows it yet
     */
    SingleFiles(Path site, String address) {
        this.site = site;
        this.address = address;
    }

    static String path(String id, Lang lang) {
        return "single/" + id + "." + lang.code + ".html";
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            for (Lang lang : Lang.values()) {
                paths.add(path(entry.id(), lang));
            }
        }
        return paths;
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            for (Lang lang : Lang.values()) {
                pages.assets().plain(path(entry.id(), lang), single(entry, lang));
            }
        }
    }

    private String single(Catalogue.Entry entry, Lang lang) throws IOException {
        String path = lang.code + "/" + entry.id() + ".html";
        Inliner file = new Inliner(site, path, address).inline();
        if (!address.isEmpty()) {
            file.page().selectFirst("html").attr("data-neurarium-site", address);
        }
        String program = file.page().selectFirst("[data-program]").attr("data-program");
        file.attach(packed("", "neurarium", ".wasm-runtime.js"));
        file.attach(packed("", "neurarium", ".kernels.js"));
        file.attach(packed("", program, ".wasm"));
        file.attach(packed("", program, ".teavm.js"));
        for (String name : DataNeeds.all(entry)) {
            file.attach(packed("data/", name, ".js"));
        }
        return file.html();
    }

    private Inliner.Packed packed(String folder, String name, String suffix) throws IOException {
        return Inliner.Packed.read(site, find(folder, name, suffix));
    }

    /** The path of the one file NAME.HASH.SUFFIX of a folder. */
    private String find(String folder, String name, String suffix) throws IOException {
        List<String> found =
                Assets.list(site.resolve(folder)).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(file -> file.startsWith(name + ".") && file.endsWith(suffix))
                        .filter(file -> file.length() == name.length() + 9 + suffix.length())
                        .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "A single file needs one " + name + suffix + ", there is " + found);
        }
        return folder + found.get(0);
    }
}
