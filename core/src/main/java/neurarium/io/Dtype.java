package neurarium.io;

/** How the numbers of a tensor are stored: in bytes with the lowest first. */
enum Dtype {
    F32(4),
    F16(2),
    BF16(2);

    final int bytes;

    Dtype(int bytes) {
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

    /** Writes a number, in F16 the nearest one. */
    void write(float value, byte[] file, int at) {
        int bits =
                switch (this) {
                    case F32 -> Float.floatToRawIntBits(value);
                    case BF16 -> Float.floatToRawIntBits(value) >>> 16;
                    case F16 -> half(value);
                };
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
