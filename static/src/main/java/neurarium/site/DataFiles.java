package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * The data that demos load. Shards are copied as they are; what a page from file:// needs too, and
 * may not fetch, also travels as text in a script, {@code data/NAME.js}.
 */
final class DataFiles {
    private final Path folder;
    private final Assets assets;

    DataFiles(Path folder, Assets assets) {
        this.folder = folder;
        this.assets = assets;
    }

    void write() throws IOException {
        for (Path file : Assets.list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".bin") || name.endsWith(".json") || name.endsWith(".md")) {
                assets.copy("data/" + name, file);
            } else if (InlinedData.KINDS.contains(name.substring(name.lastIndexOf('.')))) {
                inline(name.substring(0, name.indexOf('.')), Files.readAllBytes(file));
            }
        }
        InlinedData samples = new InlinedData(folder);
        for (String name : List.of("mnist-sample", "fashion-sample")) {
            inline(name, samples.bytes(name));
        }
    }

    private void inline(String name, byte[] bytes) throws IOException {
        String text = Base64.getEncoder().encodeToString(bytes);
        String script = "neurariumInlined(\"" + name + "\", \"" + text + "\");\n";
        assets.plain("data/" + name + ".js", script);
    }
}
