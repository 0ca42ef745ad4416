package neurarium.demos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import neurarium.data.LabeledImages;
import neurarium.tensor.Rng;
import neurarium.ui.Files;

/** Files of a site in memory, whose answers come when the test lets them. */
public final class FakeFiles implements Files {
    public final Map<String, byte[]> site = new HashMap<>();
    public final Map<String, byte[]> scripts = new HashMap<>();
    public final List<String> asked = new ArrayList<>();
    public final List<Integer> pauses = new ArrayList<>();
    public final Map<String, byte[]> saved = new HashMap<>();

    /** How many times a file fails before it comes. */
    public final Map<String, Integer> failures = new HashMap<>();

    public boolean reachable = true;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** A set of so many shards of training and test images; what they show is in a few pixels. */
    public static FakeFiles withSet(String name, int train, int test, int count) {
        FakeFiles files = new FakeFiles();
        StringBuilder json = new StringBuilder("{\"train\": [");
        files.part(name, "train", train, count, json);
        json.append("], \"test\": [");
        files.part(name, "test", test, count, json);
        files.site.put(
                name + ".json", json.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        files.scripts.put(name + "-sample", sample());
        return files;
    }

    private void part(String name, String part, int shards, int count, StringBuilder json) {
        for (int i = 0; i < shards; i++) {
            byte[] bytes = images(count, 100 * i + part.length());
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String file = name + "-" + part + "-" + i + ".bin";
            site.put(file, bytes);
            json.append(i == 0 ? "" : ",").append("{\"file\": \"").append(file);
            json.append("\", \"count\": ").append(count).append(", \"crc32\": \"");
            json.append(Long.toHexString(sum.getValue())).append("\"}");
        }
    }

    /** Images whose class is a bright row. */
    public static byte[] images(int count, int seed) {
        Rng rng = new Rng(seed);
        byte[] bytes = new byte[count * (1 + LabeledImages.PIXELS)];
        for (int i = 0; i < count; i++) {
            int label = rng.below(10);
            bytes[i] = (byte) label;
            for (int j = 4; j < 24; j++) {
                int row = 3 + 2 * label + rng.below(2);
                bytes[count + i * LabeledImages.PIXELS + row * 28 + j] = (byte) 250;
            }
        }
        return bytes;
    }

    private static byte[] sample() {
        byte[] train = images(1000, 1);
        byte[] test = images(200, 2);
        byte[] all = new byte[train.length + test.length];
        System.arraycopy(train, 0, all, 0, train.length);
        System.arraycopy(test, 0, all, train.length, test.length);
        return all;
    }

    /** A site that brings files of this repository as scripts. */
    public static FakeFiles withData(String... names) {
        FakeFiles files = new FakeFiles();
        for (String name : names) {
            try {
                byte[] bytes = java.nio.file.Files.readAllBytes(Path.of("../static/data", name));
                files.scripts.put(name.substring(0, name.indexOf('.')), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** The site as it is in this repository, as far as these inlined files go. */
    public static FakeFiles ofSite(List<String> names) {
        FakeFiles files = new FakeFiles();
        try (var all = java.nio.file.Files.list(Path.of("../static/data"))) {
            for (Path path : all.toList()) {
                String file = path.getFileName().toString();
                int dot = file.indexOf('.');
                String name = dot < 0 ? file : file.substring(0, dot);
                if (names.contains(name)) {
                    files.scripts.put(name, java.nio.file.Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Lets the next answer come. */
    public boolean next() {
        Runnable task = waiting.poll();
        if (task != null) {
            task.run();
        }
        return task != null;
    }

    /** Lets all answers come, and those to what they ask for. */
    public void all() {
        int left = 1000;
        while (left > 0 && next()) {
            left--;
        }
    }

    @Override
    public Runnable read(String name, Answer answer) {
        asked.add(name);
        boolean[] given = {false};
        String file = name.indexOf('?') < 0 ? name : name.substring(0, name.indexOf('?'));
        waiting.add(
                () -> {
                    if (given[0]) {
                        return;
                    }
                    int left = failures.getOrDefault(file, 0);
                    if (!reachable) {
                        answer.failed(UNREACHABLE);
                    } else if (left > 0) {
                        failures.put(file, left - 1);
                        answer.failed("HTTP 503");
                    } else if (site.containsKey(file)) {
                        answer.read(site.get(file));
                    } else {
                        answer.failed("HTTP 404");
                    }
                });
        return () -> given[0] = true;
    }

    @Override
    public void inlined(String name, Answer answer) {
        asked.add(name);
        waiting.add(
                () -> {
                    if (scripts.containsKey(name)) {
                        answer.read(scripts.get(name));
                    } else {
                        answer.failed("no script");
                    }
                });
    }

    @Override
    public void decode(byte[] file, int largest, Picture answer) {
        waiting.add(() -> answer.failed("not here"));
    }

    @Override
    public Runnable camera(int largest, Picture answer) {
        waiting.add(() -> answer.failed("not here"));
        return () -> {};
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        pauses.add(milliseconds);
        waiting.add(task);
    }

    @Override
    public void save(String name, byte[] bytes) {
        saved.put(name, bytes);
    }
}
