package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import neurarium.data.LabeledImages;
import neurarium.io.Json;

/** One file of a data set: its name, how many images it holds, and the sum over its bytes. */
final class Shard {
    /** Where it is on its way. */
    enum State {
        WAITING,
        HERE,
        FAILED
    }

    final String file;
    final int count;
    private final long crc32;
    State state = State.WAITING;
    LabeledImages images;

    private Shard(String file, int count, long crc32) {
        this.file = file;
        this.count = count;
        this.crc32 = crc32;
    }

    /** A shard that is here already. */
    static Shard of(LabeledImages images) {
        Shard shard = new Shard("", images.count(), 0);
        shard.images = images;
        shard.state = State.HERE;
        return shard;
    }

    /**
     * Reads one part of a list of shards.
     *
     * @throws IllegalArgumentException if the list is not of the form that PackImages writes
     */
    static List<Shard> list(Map<?, ?> json, String part) {
        List<Shard> shards = new ArrayList<>();
        if (json.get(part) instanceof List<?> entries) {
            for (Object entry : entries) {
                shards.add(read(entry));
            }
        }
        if (shards.isEmpty()) {
            throw new IllegalArgumentException("the list names no shard of " + part);
        }
        return shards;
    }

    private static Shard read(Object entry) {
        if (entry instanceof Map<?, ?> fields
                && fields.get("file") instanceof String file
                && fields.get("count") instanceof Long count
                && fields.get("crc32") instanceof String sum) {
            return new Shard(file, Math.toIntExact(count), Long.parseLong(sum, 16));
        }
        throw new IllegalArgumentException("the list has an entry without file, count and crc32");
    }

    static Map<?, ?> parse(byte[] json) {
        StringBuilder text = new StringBuilder();
        for (byte b : json) {
            text.append((char) (b & 127));
        }
        if (Json.read(text.toString()) instanceof Map<?, ?> list) {
            return list;
        }
        throw new IllegalArgumentException("the list of shards is not an object");
    }

    /**
     * Takes the bytes of the file.
     *
     * @throws IllegalArgumentException if they are too few or changed on their way
     */
    void take(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (bytes.length != count * (1 + LabeledImages.PIXELS)) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes, not " + count * (1 + LabeledImages.PIXELS));
        }
        if (sum.getValue() != crc32) {
            throw new IllegalArgumentException(
                    "CRC-32 "
                            + Long.toHexString(sum.getValue())
                            + ", not "
                            + Long.toHexString(crc32));
        }
        images = new LabeledImages(bytes, count);
        state = State.HERE;
    }
}
