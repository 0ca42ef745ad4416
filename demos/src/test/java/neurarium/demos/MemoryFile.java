package neurarium.demos;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import neurarium.io.TextEncoding;
import neurarium.ui.OpenedFile;

/** A file that a test opens. */
public final class MemoryFile implements OpenedFile {
    private final String name;
    private final byte[] bytes;

    public MemoryFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public byte[] utf8(TextEncoding encoding) {
        String text = new String(bytes, Charset.forName(encoding.label));
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.getBytes(StandardCharsets.UTF_8);
    }
}
