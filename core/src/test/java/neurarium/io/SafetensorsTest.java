package neurarium.io;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {
    /** A file as the specification says, with this header and so many bytes of data. */
    private static byte[] file(String header, int dataLength) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + text.length + dataLength)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .array();
    }

    private static String entry(String dtype, String shape, int start, int end) {
        return "{\"dtype\":\""
                + dtype
                + "\",\"shape\":"
                + shape
                + ",\"data_offsets\":["
                + start
                + ","
                + end
                + "]}";
    }

    private static Safetensors sample() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("z", new Tensor(Shape.of(2, 1), 1.5f, -0.0f));
        tensors.put("a \"quoted\" 名字", new Tensor(Shape.of(), Float.NaN));
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("准确率", "0.99\n\\");
        return new Safetensors(tensors, metadata);
    }

    @Test
    void readsAFileOfTheSpecification() {
        byte[] bytes =
                file(
                        "{\"__metadata__\":{\"seed\":\"1\"}, \"w\" : "
                                + entry("F32", "[2, 1]", 0, 8)
                                + "}  ",
                        8);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(bytes.length - 8, 1.25f)
                .putFloat(bytes.length - 4, -3);

        Safetensors read = Safetensors.read(bytes);

        assertEquals(Map.of("seed", "1"), read.metadata());
        assertEquals(Shape.of(2, 1), read.tensors().get("w").shape());
        assertArrayEquals(new float[] {1.25f, -3}, read.tensors().get("w").values());
    }

    @Test
    void readsHalfPrecisionOfBothKinds() {
        byte[] bytes =
                file(
                        "{\"h\":"
                                + entry("F16", "[6]", 0, 12)
                                + ",\"b\":"
                                + entry("BF16", "[2]", 12, 16)
                                + "}",
                        16);
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        data.position(bytes.length - 16);
        for (int half :
                new int[] {0x3c00, 0xc000, 0x0001, 0x7bff, 0x7c00, 0x8000, 0x3f80, 0xc049}) {
            data.putShort((short) half);
        }

        Safetensors read = Safetensors.read(bytes);

        assertArrayEquals(
                new float[] {1, -2, 0x1p-24f, 65504, Float.POSITIVE_INFINITY, -0.0f},
                read.tensors().get("h").values());
        assertArrayEquals(new float[] {1, -3.140625f}, read.tensors().get("b").values());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        byte[] bytes = sample().write();

        Safetensors read = Safetensors.read(bytes);

        assertEquals(List.of("z", "a \"quoted\" 名字"), List.copyOf(read.tensors().keySet()));
        assertEquals(Map.of("准确率", "0.99\n\\"), read.metadata());
        assertArrayEquals(new float[] {1.5f, -0.0f}, read.tensors().get("z").values());
        assertEquals(Shape.of(), read.tensors().get("a \"quoted\" 名字").shape());
        assertEquals(0, (bytes.length - 12) % 8, "the data begin at a multiple of 8");
    }

    @Test
    void noTensorsAtAllAreAFileToo() {
        Safetensors read = Safetensors.read(new Safetensors(Map.of(), Map.of()).write());

        assertTrue(read.tensors().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{}}",
                "{\"w\":1}",
                "{\"w\":{}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":1,\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,0]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[-4,0]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[-1,-1],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1.0],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[4294967297],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[65536,65536,65536,65536],\"data_offsets\":[0,0]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[99999999999999999999],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                        + "\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"w\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}}",
                "{\"w\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[2,4]}}",
                "{\"v\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                        + "\"w\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[2,4]}}",
                "{\"__metadata__\":{\"a\":1},\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"__metadata__\":[],\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"w\\u00zz\":{}}",
                "{\"w\\x\":{}}",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[01],\"data_offsets\":[0,4]}}"
            })
    void aHostileHeaderIsRefused(String header) {
        assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file(header, 4)));
    }

    @Test
    void saysWhatIsWrong() {
        refused(
                "safetensors: w: its shape [2] as F32 does not fill 4 bytes",
                file("{\"w\":" + entry("F32", "[2]", 0, 4) + "}", 4));
        refused(
                "safetensors: w: its data from 0 to 8 are not within 4",
                file("{\"w\":" + entry("F32", "[2]", 0, 8) + "}", 4));
        refused(
                "safetensors: w: its data begin at 4, those before end at 8",
                file(
                        "{\"v\":"
                                + entry("F32", "[2]", 0, 8)
                                + ",\"w\":"
                                + entry("F32", "[2]", 4, 12)
                                + "}",
                        12));
        refused(
                "safetensors: the data end at 4, the file at 9",
                file("{\"w\":" + entry("F32", "[1]", 0, 4) + "}", 9));
        refused("safetensors: the file has 3 bytes, a header begins with 8", new byte[] {1, 2, 3});
    }

    @Test
    void aHeaderLongerThanTheFileIsRefusedWithoutAllocatingIt() {
        for (long length : new long[] {9, 1 << 20, Integer.MAX_VALUE, 1L << 40, -1}) {
            byte[] bytes =
                    ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();

            refused(
                    "safetensors: a header of "
                            + Long.toUnsignedString(length)
                            + " bytes does not fit into a file of 16",
                    bytes);
        }
    }

    @Test
    void bracketsTooDeepAreRefusedBeforeTheStackEnds() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Safetensors.read(file("{\"w\":" + "[".repeat(200_000), 0)));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = file("{\"w?\":{}}", 0);
        bytes[8 + 3] = (byte) 0xff;

        refused("safetensors: the header is not in UTF-8", bytes);
    }

    @Test
    void theReplacementCharacterIsACharacterLikeOthers() {
        Safetensors file = new Safetensors(Map.of(), Map.of("vocabulary", "\n a�b"));

        assertEquals("\n a�b", Safetensors.read(file.write()).metadata().get("vocabulary"));
    }

    /** Little-endian bytes as NumPy writes them: {@code numpy.array([…], dtype).tobytes()}. */
    @ParameterizedTest
    @CsvSource({
        "F64, 1, 000000000000f83f, 1.5",
        "I64, 1, feffffffffffffff, -2",
        "I64, 1, 0000000001000000, 4294967296",
        "I32, 1, feffffff, -2",
        "I16, 1, fdff, -3",
        "I8, 1, ff, -1",
        "U8, 1, ff, 255",
        "BOOL, 1, 01, 1",
        "F64, '', 000000000000f0bf, -1"
    })
    void readsWholeNumbersDoublesAndScalars(String dtype, String dim, String hex, float value) {
        byte[] data = HexFormat.of().parseHex(hex);
        byte[] bytes =
                file("{\"w\":" + entry(dtype, "[" + dim + "]", 0, data.length) + "}", data.length);
        System.arraycopy(data, 0, bytes, bytes.length - data.length, data.length);

        Tensor tensor = Safetensors.read(bytes).tensors().get("w");

        assertEquals(dim.isEmpty() ? 0 : 1, tensor.shape().rank());
        assertArrayEquals(new float[] {value}, tensor.values());
    }

    @Test
    void leavesEmptyTensorsAndUnknownKindsAsideAndNamesThem() {
        byte[] bytes =
                file(
                        "{\"w\":"
                                + entry("F32", "[1]", 0, 4)
                                + ",\"none\":"
                                + entry("F32", "[0,3]", 4, 4)
                                + ",\"odd\":"
                                + entry("F8_E4M3", "[2]", 4, 6)
                                + "}",
                        6);

        Safetensors read = Safetensors.read(bytes);

        assertEquals(Set.of("w"), read.tensors().keySet());
        assertEquals(List.of("none", "odd"), read.unused(Set.of("w")));
        assertEquals(List.of("none", "odd", "w"), read.unused(Set.of()));
    }

    @Test
    void otherFormatsAreToldByTheirFirstBytes() {
        assertEquals("NUMPY", format("PK\3\4" + "\0".repeat(22) + "\5\0\0\0" + "w.npy"));
        assertEquals(
                "PYTORCH", format("PK\3\4" + "\0".repeat(22) + "\20\0\0\0" + "archive/data.pkl"));
        assertEquals("ZIP", format("PK\3\4" + "\0".repeat(22) + "\5\0\0\0" + "a.txt"));
        assertEquals("ZIP", format("PK\3\4"));
        assertEquals("NUMPY", format("\u0093NUMPY\1\0"));
        assertEquals("PYTORCH", format("\u0080\2\u008a"));
        assertEquals("HDF5", format("\u0089HDF\r\n"));
        assertEquals("GGUF", format("GGUF\3\0\0\0"));
    }

    private static String format(String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        FileError error = assertThrows(FileError.class, () -> Safetensors.read(bytes));
        assertEquals(FileError.Problem.FOREIGN, error.problem());
        return error.detail();
    }

    private static void refused(String message, byte[] bytes) {
        String error = refusal(() -> Safetensors.read(bytes));
        assertEquals(message, error);
    }

    @Property(tries = 500)
    void aDamagedFileIsReadOrRefusedButNeverBreaks(@ForAll int seed) {
        Rng rng = new Rng(seed);
        byte[] whole = sample().write();
        byte[] damaged = new byte[rng.below(3) == 0 ? rng.below(whole.length) : whole.length];
        System.arraycopy(whole, 0, damaged, 0, damaged.length);
        for (int i = rng.below(4); i > 0 && damaged.length > 0; i--) {
            damaged[rng.below(damaged.length)] = (byte) rng.nextBits();
        }

        try {
            Safetensors.read(damaged);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().startsWith("safetensors: "), e.getMessage());
        }
    }

    /** Each number comes back as the nearest of half precision. */
    @Test
    void halfPrecisionIsWrittenAndReadBack() {
        float[] exact = {0, -0f, 1, -2.5f, 65504, 6.1035156e-5f, 5.9604645e-8f, 0.33325195f};
        float[] rounded = {1.0004883f, 1.0014648f, 70000, -1e9f, 2e-8f, 3e-8f, 0.1f, 1e-5f};
        float[] expected = {
            1,
            1.0019531f,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            0,
            5.9604645e-8f,
            0.099975586f,
            1.001358e-5f
        };
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("exact", new Tensor(Shape.of(exact.length), exact));
        tensors.put("rounded", new Tensor(Shape.of(rounded.length), rounded));

        byte[] file = new Safetensors(tensors, Map.of("a", "é")).writeHalf();
        Safetensors back = Safetensors.read(file);

        assertArrayEquals(exact, back.tensors().get("exact").values());
        assertArrayEquals(expected, back.tensors().get("rounded").values());
        assertEquals("é", back.metadata().get("a"));
    }

    @Property
    void halfPrecisionKeepsElevenDigits(@ForAll float value) {
        float size = Math.abs(value);
        if (size >= 6.2e-5f && size < 65000) {
            byte[] file =
                    new Safetensors(
                                    Map.of("x", new Tensor(Shape.of(1), new float[] {value})),
                                    Map.of())
                            .writeHalf();
            float back = Safetensors.read(file).tensors().get("x").values()[0];

            assertEquals(value, back, size / 2048);
        }
    }
}
