package neurarium.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import neurarium.data.LabeledImages;
import neurarium.io.Json;

/**
 * The data that demos load. Shards are copied as they are; what a page from file:// needs too, and
 * may not fetch, also travels as text in a script, {@code data/NAME.js}.
 */
final class DataFiles {
    private static final int SAMPLE_TRAIN = 1000;
    private static final int SAMPLE_TEST = 200;

    /** What travels as text in a script. */
    private static final List<String> INLINED = List.of(".safetensors", ".jpg", ".txt", ".vectors");

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
            } else if (INLINED.contains(name.substring(name.lastIndexOf('.')))) {
                String shortName = name.substring(0, name.indexOf('.'));
                inline(shortName, Files.readAllBytes(file), hashed);
            }
        }
        inline("mnist-sample", sample("mnist"), hashed);
        inline("fashion-sample", sample("fashion"), hashed);
        return hashed;
    }

    private void inline(String name, byte[] bytes, Map<String, String> hashed) throws IOException {
        String text = Base64.getEncoder().encodeToString(bytes);
        String script = "neurariumInlined(\"" + name + "\", \"" + text + "\");\n";
        hashed.put(name + ".js", assets.hashed("data/" + name + ".js", BuildSite.utf8(script)));
    }

    /** The first training images of a set and then its first test images, each part whole. */
    private byte[] sample(String set) throws IOException {
        String json = Files.readString(folder.resolve(set + ".json"));
        Map<?, ?> list = (Map<?, ?>) Json.read(json);
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        sample.write(first((List<?>) list.get("train"), SAMPLE_TRAIN));
        sample.write(first((List<?>) list.get("test"), SAMPLE_TEST));
        return sample.toByteArray();
    }

    /** The labels of the first images of the first shard, then their pixels. */
    private byte[] first(List<?> shards, int count) throws IOException {
        Map<?, ?> shard = (Map<?, ?>) shards.get(0);
        byte[] packed = Files.readAllBytes(folder.resolve((String) shard.get("file")));
        int all = Math.toIntExact((Long) shard.get("count"));
        byte[] bytes;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            bytes = in.readAllBytes();
        }
        byte[] taken = new byte[count * (1 + LabeledImages.PIXELS)];
        System.arraycopy(bytes, 0, taken, 0, count);
        System.arraycopy(bytes, all, taken, count, count * LabeledImages.PIXELS);
        return taken;
    }
}
