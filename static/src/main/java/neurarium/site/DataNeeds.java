package neurarium.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import neurarium.demos.Catalogue;
import neurarium.picture.NotedFiles;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Lang;
import neurarium.ui.Session;

/** The inlined files of a demo, as it declares them. */
final class DataNeeds {
    private DataNeeds() {}

    /** What a demo may ask for, in whatever tab and choice; the same in every build. */
    static Set<String> all(Catalogue.Entry entry) {
        Set<String> names = new TreeSet<>();
        if (entry.maker().get() instanceof FileUser user) {
            names.addAll(user.neededFiles());
            for (Lang lang : Lang.values()) {
                names.addAll(user.files(lang));
            }
        }
        return names;
    }

    /** What a demo asks for before its reader chooses anything; the same in every build. */
    static Set<String> atStart(Catalogue.Entry entry) {
        Set<String> names = new TreeSet<>();
        for (Lang lang : Lang.values()) {
            Demo demo = entry.maker().get();
            demo.setLanguage(lang);
            if (demo instanceof FileUser user) {
                names.addAll(user.neededFiles());
                user.attachFiles(new NotedFiles(names));
                new Session(entry.id(), demo).open(List.of());
            }
        }
        return names;
    }
}
