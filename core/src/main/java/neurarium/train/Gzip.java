package neurarium.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs bytes as well as gzip can; the same bytes always become the same. */
public final class Gzip {
    private Gzip() {}

    /** The bytes of a file that unpacks to these. */
    public static byte[] pack(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputStream out = new Best(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Only a subclass can set the level. */
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
