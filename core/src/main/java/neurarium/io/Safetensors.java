package neurarium.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.tensor.Tensor;

/**
 * Tensors by name in the format of Hugging Face: the length of the header in eight bytes with the
 * lowest first, the header in JSON, {@code {"name": {"dtype": "F32", "shape": [2, 3],
 * "data_offsets": [0, 24]}, …, "__metadata__": {"key": "text"}}}, and the numbers, each tensor's
 * where its offsets say, without holes.
 *
 * <p>F32 and F16 are written; floats, signed whole numbers, U8 and BOOL are read, all as floats.
 * Tensors of other kinds and those without any number are left aside.
 */
public final class Safetensors {
    /** What the reference implementation allows. */
    private static final long MAX_HEADER_LENGTH = 100_000_000;

    private final Map<String, Tensor> tensors;
    private final Map<String, String> metadata;
    private final List<String> leftAside;

    public Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
        this(tensors, metadata, List.of());
    }

    private Safetensors(
            Map<String, Tensor> tensors, Map<String, String> metadata, List<String> leftAside) {
        this.leftAside = List.copyOf(leftAside);
        this.tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        if (tensors.containsKey(SafetensorsHeader.METADATA)) {
            throw new IllegalArgumentException(
                    "no tensor may be named " + SafetensorsHeader.METADATA);
        }
    }

    /** The tensors in the order of the file. */
    public Map<String, Tensor> tensors() {
        return tensors;
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    /** The names of the tensors that a model does not use: others, empty ones, unknown kinds. */
    public List<String> unused(Set<String> used) {
        List<String> unused = new ArrayList<>(leftAside);
        for (String name : tensors.keySet()) {
            if (!used.contains(name)) {
                unused.add(name);
            }
        }
        return unused;
    }

    /**
     * Reads a file. Nothing is allocated beyond what the bytes that are there can fill.
     *
     * @throws IllegalArgumentException if the file is not of this format
     */
    public static Safetensors read(byte[] file) {
        ForeignFormat foreign = ForeignFormat.of(file);
        if (foreign != null) {
            throw new FileError(
                    FileError.Problem.FOREIGN,
                    foreign.name(),
                    "safetensors: the file is of another format, " + foreign);
        }
        if (file.length < 8) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "safetensors: the file has " + file.length + " bytes, a header begins with 8");
        }
        long headerLength = 0;
        for (int i = 7; i >= 0; i--) {
            headerLength = headerLength << 8 | (file[i] & 255);
        }
        if (headerLength < 2
                || headerLength > MAX_HEADER_LENGTH
                || headerLength > file.length - 8) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "safetensors: a header of "
                            + Long.toUnsignedString(headerLength)
                            + " bytes does not fit into a file of "
                            + file.length);
        }
        int dataStart = 8 + (int) headerLength;
        SafetensorsHeader header =
                SafetensorsHeader.read(
                        utf8(Arrays.copyOfRange(file, 8, dataStart)), file.length - dataStart);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (SafetensorsHeader.Entry entry : header.entries()) {
            Dtype dtype = entry.dtype();
            float[] values = new float[entry.shape().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = dtype.read(file, dataStart + entry.start() + i * dtype.bytes);
            }
            tensors.put(entry.name(), new Tensor(entry.shape(), values));
        }
        return new Safetensors(tensors, header.metadata(), header.leftAside());
    }

    /** A text in UTF-8, which may have U+FFFD in it, but no bytes that are none. */
    private static String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new FileError(
                    FileError.Problem.FORMAT, "", "safetensors: the header is not in UTF-8");
        }
        return text;
    }

    /** The file, in F32; its data begin at a multiple of eight bytes. */
    public byte[] write() {
        return write(Dtype.F32);
    }

    /** The file in F16, half as long: each number rounded to eleven binary digits. */
    public byte[] writeHalf() {
        return write(Dtype.F16);
    }

    private byte[] write(Dtype dtype) {
        String header = SafetensorsHeader.write(tensors, metadata, dtype);
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        int dataStart = 8 + (text.length + 7) / 8 * 8;
        int length = dataStart;
        for (Tensor tensor : tensors.values()) {
            length = Math.addExact(length, tensor.shape().size() * dtype.bytes);
        }
        byte[] file = new byte[length];
        for (int i = 0; i < 4; i++) {
            file[i] = (byte) ((dataStart - 8) >> (8 * i));
        }
        System.arraycopy(text, 0, file, 8, text.length);
        Arrays.fill(file, 8 + text.length, dataStart, (byte) ' ');
        int at = dataStart;
        for (Tensor tensor : tensors.values()) {
            for (float value : tensor.values()) {
                dtype.write(value, file, at);
                at += dtype.bytes;
            }
        }
        return file;
    }
}
