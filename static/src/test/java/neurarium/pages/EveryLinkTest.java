package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import neurarium.demos.Catalogue;
import neurarium.ui.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link of every page: it leads to a file, a place on a page, or a demo's real settings. */
class EveryLinkTest {
    private final Path site = Site.folder();
    private final Map<Path, Document> pages = new HashMap<>();
    private final Set<String> complaints = new TreeSet<>();
    private int checked;

    @Test
    void leadsSomewhere() throws IOException {
        for (String name : Site.pages()) {
            Path page = site.resolve(name);
            for (Element element : parse(page).select("[href], [src], [poster], object[data]")) {
                for (String attribute : List.of("href", "src", "poster", "data")) {
                    if (element.hasAttr(attribute)) {
                        String problem = problem(page, element, element.attr(attribute));
                        if (!problem.isEmpty()) {
                            complaints.add(name + ": " + problem + " " + element.attr(attribute));
                        }
                    }
                }
            }
        }

        assertEquals("", String.join("\n", complaints));
        assertTrue(checked > 500);
    }

    private Document parse(Path page) throws IOException {
        Document document = pages.get(page);
        if (document == null) {
            document = Jsoup.parse(Files.readString(page));
            pages.put(page, document);
        }
        return document;
    }

    /** What is wrong with a link; empty where nothing is. */
    private String problem(Path page, Element element, String target) throws IOException {
        if (target.startsWith("data:") || target.startsWith("mailto:")) {
            return "";
        }
        if (target.startsWith("https://")) {
            boolean read = element.is("a, link[rel=canonical]");
            return read ? "" : "loads from elsewhere";
        }
        if (target.matches("[a-z]+:.*") || target.startsWith("/")) {
            return "works on one host only";
        }
        checked++;
        String[] address = target.split("#", 2);
        String[] question = address[0].split("\\?", 2);
        Path file = question[0].isEmpty() ? page : page.resolveSibling(question[0]).normalize();
        if (!Files.exists(file)) {
            return "leads to no file";
        }
        if (Files.isDirectory(file)) {
            return "leads to a folder, which opens from no file://";
        }
        if (address.length == 2 && !hasPlace(file, address[1])) {
            return "leads to no such place";
        }
        return question.length == 2 ? settingsProblem(file, question[1]) : "";
    }

    private boolean hasPlace(Path file, String id) throws IOException {
        return id.isEmpty() || parse(file).getElementById(id) != null;
    }

    /** A demo opened with the settings of a link takes them all. */
    private static String settingsProblem(Path file, String query) {
        String id = file.getFileName().toString().replace(".html", "");
        if (Catalogue.entries().stream().noneMatch(entry -> entry.id().equals(id))) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            for (String side : (part + (part.contains("=") ? "" : "=")).split("=", 2)) {
                parameters.add(decoded(side));
            }
        }
        Session session = new Session(id, Catalogue.make(id));
        return String.join(" ", session.open(parameters).stream().map(text -> text.en()).toList());
    }

    /** As the pages read it: a plus is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
