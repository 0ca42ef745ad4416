package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import neurarium.data.LabeledImages;
import neurarium.demos.lenet.LoadProblem.Reason;

/** One file of a data set: its name, how many images it holds, and the checksum of its bytes. */
final class Shard {
    /** Where it is on its way. */
    enum State {
        WAITING,
        LOADED,
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
        shard.state = State.LOADED;
        return shard;
    }

    /** How many of its images are here. */
    int loaded() {
        return state == State.LOADED ? count : 0;
    }

    /** Reads one part of a list of shards as PackImages writes it; else returns none. */
    static List<Shard> list(Object json, String part) {
        List<Shard> shards = new ArrayList<>();
        if (json instanceof Map<?, ?> parts && parts.get(part) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> fields
                        && fields.get("file") instanceof String file
                        && fields.get("count") instanceof Long count
                        && fields.get("crc32") instanceof String sum) {
                    shards.add(new Shard(file, Math.toIntExact(count), Long.parseLong(sum, 16)));
                }
            }
        }
        return shards;
    }

    /**
     * Takes the bytes of the file.
     *
     * @return why not, if they are too few or changed on their way; null where they are taken
     */
    Reason take(byte[] bytes) {
        int length = count * (1 + LabeledImages.PIXELS);
        if (bytes.length != length) {
            return new Reason(LoadProblem.Kind.LENGTH, "" + bytes.length, "" + length);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != crc32) {
            return new Reason(
                    LoadProblem.Kind.CHECKSUM,
                    Long.toHexString(sum.getValue()),
                    Long.toHexString(crc32));
        }
        images = new LabeledImages(bytes, count);
        state = State.LOADED;
        return null;
    }
}
