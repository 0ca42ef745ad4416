package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /**
     * Writes them. Those whose names do not follow their content yet get such names.
     *
     * @return where in the site those are, by their names in this folder
     */
    Map<String, String> write() throws IOException {
        Map<String, String> hashed = new TreeMap<>();
        for (Path file : Assets.list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".bin") || name.endsWith(".md")) {
                assets.copy("data/" + name, file);
            } else if (name.endsWith(".json")) {
                hashed.put(name, assets.hashed("data/" + name, Files.readAllBytes(file)));
            } else if (InlinedData.KINDS.contains(name.substring(name.lastIndexOf('.')))) {
                String shortName = name.substring(0, name.indexOf('.'));
                inline(shortName, Files.readAllBytes(file), hashed);
            }
        }
        InlinedData samples = new InlinedData(folder);
        for (String name : List.of("mnist-sample", "fashion-sample")) {
            inline(name, samples.bytes(name), hashed);
        }
        return hashed;
    }

    private void inline(String name, byte[] bytes, Map<String, String> hashed) throws IOException {
        String text = Base64.getEncoder().encodeToString(bytes);
        String script = "neurariumInlined(\"" + name + "\", \"" + text + "\");\n";
        hashed.put(name + ".js", assets.hashed("data/" + name + ".js", BuildSite.utf8(script)));
    }
}
