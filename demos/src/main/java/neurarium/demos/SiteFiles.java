package neurarium.demos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import neurarium.ui.Action;
import neurarium.ui.Control;
import neurarium.ui.Files;
import neurarium.ui.Text;
import neurarium.ui.Verdict;
import neurarium.ui.WantedFile;

/** The inlined files of one kind that a demo may want, by name, and what is in those that came. */
public final class SiteFiles<T> {
    private final Map<String, WantedFile> files = new LinkedHashMap<>();
    private final Map<String, T> contents = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /**
     * Files that nobody asked for yet.
     *
     * @param read turns the bytes of a file into what it contains
     */
    public SiteFiles(List<String> names, Function<byte[], T> read) {
        for (String name : names) {
            files.put(name, new WantedFile(name, bytes -> contents.put(name, read.apply(bytes))));
        }
    }

    public void attach(Files site) {
        for (WantedFile file : files.values()) {
            file.reach(site);
        }
    }

    /** The names of the files of some kinds. */
    public static List<String> names(SiteFiles<?>... kinds) {
        List<String> names = new ArrayList<>();
        for (SiteFiles<?> kind : kinds) {
            names.addAll(kind.files.keySet());
        }
        return names;
    }

    /** The file of a name; null for a name that is not one of the names. */
    public WantedFile file(String name) {
        return files.get(name);
    }

    /** The content of a file; null until it is here. */
    public T content(String name) {
        return contents.get(name);
    }

    /** The content of a file, which is asked for; null until it is here. */
    public T want(String name) {
        wanted.add(name);
        files.get(name).want();
        return contents.get(name);
    }

    /** Whether a file was asked for and may still come. */
    public boolean isWaiting(String name) {
        return wanted.contains(name) && !contents.containsKey(name) && !hasFailed(name);
    }

    /** Whether a file was asked for and did not come. */
    public boolean hasFailed(String name) {
        return files.containsKey(name) && files.get(name).hasFailed();
    }

    /** What the page says while a file is not here; null where there is none to wait for. */
    public static Verdict verdict(WantedFile file) {
        if (file == null) {
            return Verdict.neutral("正在准备……", "Getting ready …");
        }
        return file.hasFailed() ? Verdict.warning(file.status()) : Verdict.neutral(file.status());
    }

    /**
     * The button that asks once more for what did not come.
     *
     * @param needed the files that are needed now; null where none is
     */
    public static Control retry(List<Supplier<WantedFile>> needed) {
        Text label = Text.of("重试", "Retry");
        return new Action("retry", label, () -> failed(needed).forEach(WantedFile::retry))
                .when(() -> !failed(needed).isEmpty());
    }

    private static List<WantedFile> failed(List<Supplier<WantedFile>> needed) {
        List<WantedFile> failed = new ArrayList<>();
        for (Supplier<WantedFile> each : needed) {
            WantedFile file = each.get();
            if (file != null && file.hasFailed()) {
                failed.add(file);
            }
        }
        return failed;
    }
}
