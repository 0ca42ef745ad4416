package neurarium.browser;

import neurarium.io.TextEncoding;
import neurarium.ui.OpenedFile;
import org.teavm.jso.typedarrays.Int8Array;

/** A file that the browser has read; its text goes through the browser's own decoders. */
final class BrowserFile implements OpenedFile {
    private final String name;
    private final Int8Array content;

    BrowserFile(String name, Int8Array content) {
        this.name = name;
        this.content = content;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return SiteFiles.copy(content);
    }

    @Override
    public byte[] utf8(TextEncoding encoding) {
        return SiteFiles.copy(Web.page().getNeurariumHost().utf8(content, encoding.label));
    }
}
