package neurarium.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import neurarium.ui.Lang;

/**
 * Reads the articles of a folder, each in both languages: {@code ID.zh.md} and {@code ID.en.md}.
 */
final class Articles {
    private final Path folder;
    private final Regions regions;
    private final Set<String> pages;
    private final Map<String, Map<Lang, Article>> known = new HashMap<>();

    /**
     * The articles of a folder.
     *
     * @param pages the paths of all pages of the site, which articles may link to
     */
    Articles(Path folder, Regions regions, Set<String> pages) {
        this.folder = folder;
        this.regions = regions;
        this.pages = pages;
    }

    /** Both languages of an article, read once; their sections must match. */
    Map<Lang, Article> read(String id) throws IOException {
        Map<Lang, Article> both = known.get(id);
        if (both != null) {
            return both;
        }
        both = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            Path file = folder.resolve(id + "." + lang.code + ".md");
            both.put(lang, Article.read(file, regions, LinkCheck.from(lang.code, pages)));
        }
        both.get(Lang.ZH).requireSameSections(both.get(Lang.EN));
        both.get(Lang.EN).requireSameSections(both.get(Lang.ZH));
        known.put(id, both);
        return both;
    }
}
