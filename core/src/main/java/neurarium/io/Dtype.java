package neurarium.io;

/**
 * How the numbers of a tensor are stored: in bytes with the lowest first. All are read as floats,
 * so of F64, I64 and I32 only the digits that a float has.
 */
enum Dtype {
    F64(8),
    F32(4),
    F16(2),
    BF16(2),
    I64(8),
    I32(4),
    I16(2),
    I8(1),
    U8(1),
    BOOL(1);

    final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
    }

    float read(byte[] file, int at) {
        return switch (this) {
            case F64 -> (float) Double.longBitsToDouble(eight(file, at));
            case F32 -> Float.intBitsToFloat(four(file, at));
            case F16 -> half(two(file, at));
            case BF16 -> Float.intBitsToFloat(two(file, at) << 16);
            case I64 -> eight(file, at);
            case I32 -> four(file, at);
            case I16 -> (short) two(file, at);
            case I8 -> file[at];
            case U8 -> file[at] & 255;
            case BOOL -> file[at] == 0 ? 0 : 1;
        };
    }

    private static int two(byte[] file, int at) {
        return (file[at] & 255) | (file[at + 1] & 255) << 8;
    }

    private static int four(byte[] file, int at) {
        return two(file, at) | two(file, at + 2) << 16;
    }

    private static long eight(byte[] file, int at) {
        return (four(file, at) & 0xffffffffL) | (long) four(file, at + 4) << 32;
    }

    /** Writes a number in F32, or the nearest one in F16. */
    void write(float value, byte[] file, int at) {
        int bits = this == F16 ? half(value) : Float.floatToRawIntBits(value);
        for (int i = 0; i < bytes; i++) {
            file[at + i] = (byte) (bits >> (8 * i));
        }
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
}
