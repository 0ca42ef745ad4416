package neurarium.io;

/**
 * The header of a checkpoint: its sizes, and how its weights are stored.
 *
 * @param groupSize how many whole numbers of a byte share a scale; 0 where weights are floats
 */
record LlamaHeader(int version, LlamaFile.Config config, int groupSize) {
    private static final int MAGIC = 0x616b3432; // "ak42"
    private static final int LEGACY_LENGTH = 28;
    private static final int LENGTH = 256;
    private static final int MAX_LAYERS = 128;

    /** Reads it; nothing is allocated before the sizes in it agree with the file's length. */
    static LlamaHeader read(byte[] file) {
        boolean isLegacy = file.length < 4 || whole(file, 0) != MAGIC;
        int length = isLegacy ? LEGACY_LENGTH : LENGTH;
        if (file.length < length) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "llama2.c: a checkpoint begins with "
                            + length
                            + " bytes of sizes, this file has "
                            + file.length
                            + " bytes");
        }
        LlamaHeader header = isLegacy ? legacy(file) : current(file);
        header.check(file.length);
        return header;
    }

    /** Version 0: seven sizes; a negative vocab_size says that there is a classifier. */
    private static LlamaHeader legacy(byte[] file) {
        int vocabulary = whole(file, 20);
        return new LlamaHeader(0, config(file, 0, Math.abs(vocabulary), vocabulary > 0), 0);
    }

    /** Versions 1 and 2: the magic number, the version, seven sizes, a flag, the group size. */
    private static LlamaHeader current(byte[] file) {
        int version = whole(file, 4);
        int groupSize = version == 2 ? whole(file, 37) : 0;
        if (version < 1 || version > 2 || (version == 2 && groupSize < 1)) {
            throw new FileError(
                    FileError.Problem.FORMAT,
                    "",
                    "llama2.c: versions 0 to 2 are read, got "
                            + version
                            + " with groups of "
                            + groupSize);
        }
        return new LlamaHeader(version, config(file, 8, whole(file, 28), file[36] != 0), groupSize);
    }

    private static LlamaFile.Config config(byte[] file, int at, int vocabulary, boolean isShared) {
        return new LlamaFile.Config(
                whole(file, at),
                whole(file, at + 4),
                whole(file, at + 8),
                whole(file, at + 12),
                whole(file, at + 16),
                vocabulary,
                whole(file, at + 24),
                isShared);
    }

    /** Where the weights begin. */
    int end() {
        return version == 0 ? LEGACY_LENGTH : LENGTH;
    }

    /** The bytes of cosines and sines that version 0 has before its classifier. */
    double rotations() {
        return version == 0 ? 4.0 * config.context() * config.headSize() : 0;
    }

    /** The bytes of a file of these sizes; exact below 2⁵³. */
    private double bytes() {
        double bytes = end() + rotations();
        for (LlamaPart part : LlamaPart.values()) {
            double each = groupSize == 0 || part.isNorm() ? 4 : 1 + 4.0 / groupSize;
            bytes += each * part.size(config) * part.count(config);
        }
        return bytes;
    }

    private void check(int length) {
        int[] sizes = {
            config.dim(),
            config.hidden(),
            config.layers(),
            config.heads(),
            config.keyHeads(),
            config.vocabulary(),
            config.context()
        };
        for (int size : sizes) {
            if (size < 1 || size > length) {
                throw wrong("sizes from 1 that the file can hold are expected", length);
            }
        }
        if (config.dim() % config.heads() != 0
                || config.heads() % config.keyHeads() != 0
                || config.headSize() % 2 != 0
                || config.layers() > MAX_LAYERS) {
            throw wrong(
                    "heads of an even width that divide dim, n_kv_heads that divide n_heads, and at"
                            + " most 128 layers are expected",
                    length);
        }
        for (LlamaPart part : LlamaPart.values()) {
            if (groupSize > 0 && !part.isNorm() && part.size(config) % groupSize != 0) {
                throw wrong("groups of " + groupSize + " that fill matrices are expected", length);
            }
        }
        if (bytes() != length) {
            String asked = bytes() < 1e15 ? Long.toString((long) bytes()) : "more than 10¹⁵";
            throw wrong("these sizes ask for " + asked + " bytes", length);
        }
    }

    private FileError wrong(String what, int length) {
        return new FileError(
                FileError.Problem.SIZES,
                "",
                "llama2.c: " + what + ", got " + length + " bytes with " + config);
    }

    static int whole(byte[] file, int at) {
        return (file[at] & 255)
                | (file[at + 1] & 255) << 8
                | (file[at + 2] & 255) << 16
                | (file[at + 3] & 255) << 24;
    }
}
