package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The page that measures the browser, and its script. */
final class BenchPage implements PageGroup {
    private static final String DESCRIPTION = "这台设备算得多快。How fast this device computes.";

    private final Path folder;

    BenchPage(Path folder) {
        this.folder = folder;
    }

    @Override
    public Set<String> paths() {
        return Set.of("bench.html");
    }

    @Override
    public void write(PageWriter pages) throws IOException {
        pages.write("bench.html", "bench", Map.of("tag", "zh-CN", "description", DESCRIPTION));
        pages.assets().plain("bench.js", Files.readString(folder.resolve("bench.js")));
    }
}
