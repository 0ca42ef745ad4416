package neurarium.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import neurarium.data.LabeledImages;
import neurarium.io.Json;

/** The data that demos ask for by a short name: files of a folder, and samples of its images. */
final class InlinedData {
    private static final int SAMPLE_TRAIN = 1000;
    private static final int SAMPLE_TEST = 200;
    private static final String SAMPLE = "-sample";

    /** What they are in the folder. */
    static final List<String> KINDS = List.of(".safetensors", ".jpg", ".txt", ".vectors");

    private final Path folder;

    InlinedData(Path folder) {
        this.folder = folder;
    }

    /** The bytes of a name. */
    byte[] bytes(String name) {
        try {
            return name.endsWith(SAMPLE)
                    ? sample(name.substring(0, name.length() - SAMPLE.length()))
                    : Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        for (String kind : KINDS) {
            Path file = folder.resolve(name + kind);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalArgumentException("There are no data named " + name);
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
