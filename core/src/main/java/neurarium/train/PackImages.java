package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Packs a data set in IDX files into shards for the site: {@link neurarium.data.LabeledImages}
 * compressed with gzip, and a list of them in JSON with the number of images and the CRC-32 of each
 * shard's unpacked bytes, which is in its name too.
 */
public final class PackImages {
    private static final int SHARD = 2000;

    private final String name;
    private final Path to;

    private PackImages(String name, Path to) {
        this.name = name;
        this.to = to;
    }

    /** Arguments: folder of the IDX files, name of the set, most training images, target folder. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "PackImages takes a folder, a name, a number of images and a target folder");
        }
        Path from = Path.of(args[0]);
        PackImages pack = new PackImages(args[1], Path.of(args[3]));
        String train = pack.shards(Mnist.read(from, "train"), "train", Integer.parseInt(args[2]));
        String test = pack.shards(Mnist.read(from, "t10k"), "test", Integer.MAX_VALUE);
        String json = "{\"train\": [" + train + "],\n\"test\": [" + test + "]}\n";
        Files.writeString(pack.to.resolve(pack.name + ".json"), json);
    }

    /** Writes the shards of one part and returns what the list says of them. */
    private String shards(Mnist images, String part, int most) throws IOException {
        int count = Math.min(most, images.count());
        StringBuilder list = new StringBuilder();
        for (int first = 0; first < count; first += SHARD) {
            int size = Math.min(SHARD, count - first);
            byte[] bytes = images.bytes(first, size);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String hex = Long.toHexString(0x1_0000_0000L | sum.getValue()).substring(1);
            String number = Integer.toString(100 + first / SHARD).substring(1);
            String file = name + "-" + part + "-" + number + "." + hex + ".bin";
            Files.write(to.resolve(file), Gzip.pack(bytes));
            list.append(first == 0 ? "\n" : ",\n");
            list.append("{\"file\": \"").append(file).append("\", \"count\": ").append(size);
            list.append(", \"crc32\": \"").append(hex).append("\"}");
        }
        return list.toString();
    }
}
