package neurarium.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/** What the header of a {@link Safetensors} file says: its tensors and where their data are. */
record SafetensorsHeader(
        List<Entry> entries, List<String> leftAside, Map<String, String> metadata) {
    static final String METADATA = "__metadata__";

    /**
     * A part of the data and how to read it.
     *
     * @param shape null where nothing is to be read: no numbers, or of a kind that is unknown
     */
    record Entry(String name, Dtype dtype, Shape shape, int start, int end) {}

    /** The header of a file with so many bytes of data, which it must describe without a hole. */
    static SafetensorsHeader read(String text, int dataLength) {
        if (text.charAt(0) != '{') {
            throw new FileError(
                    FileError.Problem.FORMAT, "", "safetensors: the header is no JSON object");
        }
        Map<String, Object> header;
        try {
            header = object("the header", Json.read(text));
        } catch (IllegalArgumentException e) {
            throw new FileError(FileError.Problem.FORMAT, "", "safetensors: " + e.getMessage());
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Object> entry : header.entrySet()) {
            if (entry.getKey().equals(METADATA)) {
                metadata = metadata(entry.getValue());
            } else {
                entries.add(entry(entry.getKey(), entry.getValue(), dataLength));
            }
        }
        requireNoHoles(entries, dataLength);
        List<String> leftAside = new ArrayList<>();
        for (Entry entry : List.copyOf(entries)) {
            if (entry.shape == null) {
                leftAside.add(entry.name);
                entries.remove(entry);
            }
        }
        return new SafetensorsHeader(entries, leftAside, metadata);
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
        Dtype dtype = dtype(fields.get("dtype"));
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
            if (size > dataLength) {
                throw wrong(name, "its axis " + axis + " has the size " + size);
            }
            dims[axis] = (int) size;
            elements *= size;
            if (elements > dataLength) {
                break; // too many for the data, and soon for a long
            }
        }
        if (dtype == null) {
            return new Entry(name, null, null, (int) start, (int) end);
        }
        if (elements * dtype.bytes != end - start) {
            throw wrong(
                    name,
                    "its shape "
                            + sizes
                            + " as "
                            + dtype
                            + " does not fill "
                            + (end - start)
                            + " bytes");
        }
        Shape shape = elements == 0 ? null : Shape.of(dims);
        return new Entry(name, dtype, shape, (int) start, (int) end);
    }

    /** The kind of a name; null for one that is not read. */
    private static Dtype dtype(Object value) {
        for (Dtype dtype : Dtype.values()) {
            if (dtype.name().equals(value)) {
                return dtype;
            }
        }
        return null;
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

    /** The header in JSON for tensors whose data lie one behind the other. */
    static String write(Map<String, Tensor> tensors, Map<String, String> metadata, Dtype dtype) {
        StringBuilder header = new StringBuilder("{");
        if (!metadata.isEmpty()) {
            Json.quote(METADATA, header);
            header.append(":{");
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                name(entry.getKey(), header);
                Json.quote(entry.getValue(), header);
            }
            header.append('}');
        }
        int end = 0;
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            Shape shape = entry.getValue().shape();
            int start = end;
            end = Math.addExact(start, Math.multiplyExact(dtype.bytes, shape.size()));
            name(entry.getKey(), header);
            header.append("{\"dtype\":\"").append(dtype.name()).append("\",\"shape\":[");
            for (int axis = 0; axis < shape.rank(); axis++) {
                header.append(axis == 0 ? "" : ",").append(shape.dim(axis));
            }
            header.append("],\"data_offsets\":[").append(start).append(',').append(end);
            header.append("]}");
        }
        return header.append('}').toString();
    }

    private static void name(String key, StringBuilder header) {
        if (header.charAt(header.length() - 1) != '{') {
            header.append(',');
        }
        Json.quote(key, header);
        header.append(':');
    }
}
