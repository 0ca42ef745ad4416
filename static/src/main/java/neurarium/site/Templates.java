package neurarium.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The templates of the pages. They escape all text; only a lesson's HTML goes in as it is. */
final class Templates {
    private final PebbleEngine engine;

    Templates(Path folder) {
        FileLoader loader = new FileLoader(folder.toAbsolutePath().toString());
        loader.setSuffix(".html");
        engine =
                new PebbleEngine.Builder()
                        .loader(loader)
                        .strictVariables(true)
                        .newLineTrimming(false)
                        .build();
    }

    String render(String template, Map<String, Object> values) throws IOException {
        StringWriter page = new StringWriter();
        engine.getTemplate(template).evaluate(page, values);
        return page.toString();
    }

    /** Fills in a template of code, in which nothing is escaped. */
    static String code(Path source, Map<String, Object> values) throws IOException {
        PebbleEngine engine =
                new PebbleEngine.Builder()
                        .loader(new StringLoader())
                        .autoEscaping(false)
                        .strictVariables(true)
                        .build();
        StringWriter code = new StringWriter();
        engine.getTemplate(Files.readString(source)).evaluate(code, values);
        return code.toString();
    }
}
