package neurarium.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * Tensors by name in the format of Hugging Face: the length of the header in eight bytes with the
 * lowest first, the header in JSON, {@code {"name": {"dtype": "F32", "shape": [2, 3],
 * "data_offsets": [0, 24]}, …, "__metadata__": {"key": "text"}}}, and the numbers, each tensor's
 * where its offsets say, without holes.
 *
 * <p>F32, F16 and BF16 are read, F32 and F16 are written.
 */
public final class Safetensors {
    private static final String METADATA = "__metadata__";

    /** What the reference implementation allows. */
    private static final long MAX_HEADER_LENGTH = 100_000_000;

    private final Map<String, Tensor> tensors;
    private final Map<String, String> metadata;

    public Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
        this.tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        if (tensors.containsKey(METADATA)) {
            throw new IllegalArgumentException("no tensor may be named " + METADATA);
        }
    }

    /** The tensors in the order of the file. */
    public Map<String, Tensor> tensors() {
        return tensors;
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    /** A part of the data and how to read it. */
    private record Entry(String name, Kind kind, Shape shape, int start, int end) {}

    /** How a number is stored. */
    private enum Kind {
        F32(4),
        F16(2),
        BF16(2);

        final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }

        float read(byte[] file, int at) {
            return switch (this) {
                case F32 -> Float.intBitsToFloat(low(file, at) | low(file, at + 2) << 16);
                case BF16 -> Float.intBitsToFloat(low(file, at) << 16);
                case F16 -> half(low(file, at));
            };
        }

        private static int low(byte[] file, int at) {
            return (file[at] & 255) | (file[at + 1] & 255) << 8;
        }

        /** IEEE half precision: 1 bit of sign, 5 of exponent, 10 of fraction. */
        private static float half(int bits) {
            int sign = (bits & 0x8000) << 16;
            int exponent = bits >> 10 & 31;
            int fraction = bits & 1023;
            if (exponent == 0) {
                float value = fraction * 0x1p-24f;
                return sign == 0 ? value : -value;
            }
            int widened = exponent == 31 ? 255 : exponent + 112;
            return Float.intBitsToFloat(sign | widened << 23 | fraction << 13);
        }
    }

    /**
     * Reads a file. Nothing is allocated beyond what the bytes that are there can fill.
     *
     * @throws IllegalArgumentException if the file is not of this format
     */
    public static Safetensors read(byte[] file) {
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
        Map<String, Object> header = header(file, (int) headerLength);
        Map<String, String> metadata = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Object> entry : header.entrySet()) {
            if (entry.getKey().equals(METADATA)) {
                metadata = metadata(entry.getValue());
            } else {
                entries.add(entry(entry.getKey(), entry.getValue(), file.length - dataStart));
            }
        }
        requireNoHoles(entries, file.length - dataStart);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (Entry entry : entries) {
            float[] values = new float[entry.shape().size()];
            for (int i = 0; i < values.length; i++) {
                int at = dataStart + entry.start() + i * entry.kind().bytes;
                values[i] = entry.kind().read(file, at);
            }
            tensors.put(entry.name(), new Tensor(entry.shape(), values));
        }
        return new Safetensors(tensors, metadata);
    }

    private static Map<String, Object> header(byte[] file, int length) {
        String text = new String(file, 8, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 || text.charAt(0) != '{') {
            throw new FileError(
                    FileError.Problem.FORMAT, "", "safetensors: the header is not JSON in UTF-8");
        }
        try {
            return object("the header", Json.read(text));
        } catch (IllegalArgumentException e) {
            throw new FileError(FileError.Problem.FORMAT, "", "safetensors: " + e.getMessage());
        }
    }

    private static Map<String, String> metadata(Object value) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : object(METADATA, value).entrySet()) {
            if (!(entry.getValue() instanceof String)) {
                throw new FileError(
                        FileError.Problem.METADATA,
                        entry.getKey(),
                        "safetensors: metadata " + entry.getKey() + " is not text");
            }
            metadata.put(entry.getKey(), (String) entry.getValue());
        }
        return metadata;
    }

    private static Entry entry(String name, Object value, int dataLength) {
        Map<String, Object> fields = object(name, value);
        Kind kind = kind(name, fields.get("dtype"));
        List<Object> offsets = list(name, "data_offsets", fields);
        if (offsets.size() != 2) {
            throw wrong(name, "data_offsets has " + offsets.size() + " numbers, not 2");
        }
        long start = whole(name, offsets.get(0));
        long end = whole(name, offsets.get(1));
        if (start > end || end > dataLength) {
            throw wrong(
                    name,
                    "its data from " + start + " to " + end + " are not within " + dataLength);
        }
        List<Object> sizes = list(name, "shape", fields);
        int[] dims = new int[sizes.size()];
        long elements = 1;
        for (int axis = 0; axis < dims.length; axis++) {
            long size = whole(name, sizes.get(axis));
            if (size < 1 || size > dataLength) {
                throw wrong(name, "its axis " + axis + " has the size " + size);
            }
            dims[axis] = (int) size;
            elements *= size;
            if (elements > dataLength) {
                break; // too many for the data, and soon for a long
            }
        }
        if (elements * kind.bytes != end - start) {
            throw wrong(
                    name,
                    "its shape "
                            + sizes
                            + " as "
                            + kind
                            + " does not fill "
                            + (end - start)
                            + " bytes");
        }
        return new Entry(name, kind, Shape.of(dims), (int) start, (int) end);
    }

    private static Kind kind(String name, Object dtype) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(dtype)) {
                return kind;
            }
        }
        throw wrong(name, "dtype is " + dtype + ", not F32, F16 or BF16");
    }

    /** The parts must follow each other from 0 to the end: no hole, no overlap. */
    private static void requireNoHoles(List<Entry> entries, int dataLength) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(
                (a, b) ->
                        a.start() != b.start()
                                ? Integer.compare(a.start(), b.start())
                                : Integer.compare(a.end(), b.end()));
        int end = 0;
        for (Entry entry : sorted) {
            if (entry.start() != end) {
                throw wrong(
                        entry.name(),
                        "its data begin at " + entry.start() + ", those before end at " + end);
            }
            end = entry.end();
        }
        if (end != dataLength) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "safetensors: the data end at " + end + ", the file at " + dataLength);
        }
    }

    @SuppressWarnings("unchecked") // Json makes no other maps
    private static Map<String, Object> object(String name, Object value) {
        if (!(value instanceof Map)) {
            throw wrong(name, "it is not an object");
        }
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // Json makes no other lists
    private static List<Object> list(String name, String field, Map<String, Object> fields) {
        if (!(fields.get(field) instanceof List)) {
            throw wrong(name, field + " is not a list");
        }
        return (List<Object>) fields.get(field);
    }

    private static long whole(String name, Object value) {
        if (!(value instanceof Long number) || number < 0) {
            throw wrong(name, value + " is not a whole number from 0");
        }
        return number;
    }

    private static FileError wrong(String name, String what) {
        return new FileError(FileError.Problem.TENSOR, name, "safetensors: " + name + ": " + what);
    }

    /** The file, in F32; its data begin at a multiple of eight bytes. */
    public byte[] write() {
        return write(Kind.F32);
    }

    /** The file in F16, half as long: each number rounded to eleven binary digits. */
    public byte[] writeHalf() {
        return write(Kind.F16);
    }

    private byte[] write(Kind kind) {
        StringBuilder header = new StringBuilder("{");
        if (!metadata.isEmpty()) {
            quote(METADATA, header);
            header.append(":{");
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                separate(header);
                quote(entry.getKey(), header);
                header.append(':');
                quote(entry.getValue(), header);
            }
            header.append('}');
        }
        int end = 0;
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            separate(header);
            quote(entry.getKey(), header);
            int[] dims = entry.getValue().shape().dims();
            header.append(":{\"dtype\":\"").append(kind.name()).append("\",\"shape\":[");
            for (int axis = 0; axis < dims.length; axis++) {
                header.append(axis == 0 ? "" : ",").append(dims[axis]);
            }
            int start = end;
            end =
                    Math.addExact(
                            end, Math.multiplyExact(kind.bytes, entry.getValue().shape().size()));
            header.append("],\"data_offsets\":[")
                    .append(start)
                    .append(',')
                    .append(end)
                    .append("]}");
        }
        header.append('}');
        byte[] text = header.toString().getBytes(StandardCharsets.UTF_8);
        int headerLength = (text.length + 7) / 8 * 8;
        byte[] file = new byte[Math.addExact(8 + headerLength, end)];
        putInt(headerLength, file, 0);
        System.arraycopy(text, 0, file, 8, text.length);
        for (int i = text.length; i < headerLength; i++) {
            file[8 + i] = ' ';
        }
        int at = 8 + headerLength;
        for (Tensor tensor : tensors.values()) {
            for (float value : tensor.values()) {
                if (kind == Kind.F16) {
                    int half = half(value);
                    file[at] = (byte) half;
                    file[at + 1] = (byte) (half >> 8);
                } else {
                    putInt(Float.floatToRawIntBits(value), file, at);
                }
                at += kind.bytes;
            }
        }
        return file;
    }

    /** The sixteen bits of the nearest half-precision number; what is too large becomes ∞. */
    private static int half(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = (bits >>> 16) & 0x8000;
        float size = Math.abs(value);
        if (Float.isNaN(value)) {
            return sign | 0x7e00;
        }
        if (size < 0x1p-14f) { // a multiple of 2⁻²⁴
            return sign | (int) Math.rint(size * 0x1p24);
        }
        int rounded = (bits & 0x7fffffff) + 0xfff + ((bits >>> 13) & 1); // ties to even
        return sign | (rounded >= 0x47800000 ? 0x7c00 : (rounded - 0x38000000) >>> 13);
    }

    private static void putInt(int value, byte[] file, int at) {
        for (int i = 0; i < 4; i++) {
            file[at + i] = (byte) (value >> (8 * i));
        }
    }

    private static void separate(StringBuilder json) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
