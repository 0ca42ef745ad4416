package neurarium.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.train.Gzip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page of the site one file: styles, scripts and pictures go inside, links lead to the
 * site's address or, where there is none, become plain text. What the page's policy allowed to load
 * it allows by its hash.
 */
final class Inliner {
    private static final Map<String, String> PICTURES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg");

    /**
     * A file that is ready to go inside a page.
     *
     * @param path of the file in the site
     * @param hash of the file, as policies write it
     * @param text the file in gzip and Base64
     */
    record Packed(String path, String hash, String text) {
        /** The texts of files that were packed before, by their hashes. */
        private static final Map<String, String> TEXTS = new HashMap<>();

        static Packed read(Path site, String path) throws IOException {
            byte[] bytes = Files.readAllBytes(site.resolve(path));
            String hash = Inliner.hash(bytes);
            if (!TEXTS.containsKey(hash)) {
                TEXTS.put(hash, Base64.getEncoder().encodeToString(Gzip.pack(bytes)));
            }
            return new Packed(path, hash, TEXTS.get(hash));
        }
    }

    private final Path site;
    private final String path;
    private final String address;
    private final Document page;
    private final Policy policy;

    /**
     * Reads a page that is built.
     *
     * @param path of the page in the site
     * @param address of the site, with a slash at its end; empty where it has none
     */
    Inliner(Path site, String path, String address) throws IOException {
        this.site = site;
        this.path = path;
        this.address = address;
        page = Jsoup.parse(Files.readString(site.resolve(path)));
        page.outputSettings().prettyPrint(false);
        policy = new Policy(page);
    }

    Document page() {
        return page;
    }

    /** Puts all inside that the page itself names. */
    Inliner inline() throws IOException {
        page.select("link:not([rel=stylesheet], [rel=icon]), meta[property], meta[name^=twitter]")
                .remove();
        for (Element link : page.select("link[rel=stylesheet]")) {
            Element style = new Element("style").appendChild(new DataNode(text(link.attr("href"))));
            policy.allow("style-src", hash(BuildSite.utf8(style.data())));
            link.replaceWith(style);
        }
        for (Element script : page.select("script[src]")) {
            script(script);
        }
        for (Element picture : page.select("img[src], link[rel=icon]")) {
            String key = picture.hasAttr("src") ? "src" : "href";
            picture.attr(key, picture(picture.attr(key)));
        }
        links();
        return this;
    }

    private void script(Element script) throws IOException {
        String code = text(script.attr("src"));
        if (code.contains("</script") || code.contains("<!--")) {
            throw new IllegalStateException(script.attr("src") + " would end the script it is in");
        }
        policy.allow("script-src", hash(BuildSite.utf8(code)));
        Element inside = new Element("script").appendChild(new DataNode(code));
        if (script.hasAttr("defer")) {
            script.remove();
            page.body().appendChild(inside); // what is inside a page cannot be deferred
        } else {
            script.replaceWith(inside);
        }
    }

    /** Puts a file inside for the loader to find. */
    void attach(Packed file) {
        if (file.path.endsWith(".js")) {
            policy.allow("script-src", file.hash);
        }
        page.body()
                .appendElement("script")
                .attr("type", "text/plain")
                .attr("data-inside", file.path)
                .appendChild(new DataNode(file.text));
    }

    /** The page as one file. */
    String html() {
        policy.write();
        return page.outerHtml();
    }

    private String picture(String source) throws IOException {
        if (source.startsWith("data:")) {
            return source;
        }
        byte[] bytes = Files.readAllBytes(file(source));
        String type = PICTURES.get(source.substring(source.lastIndexOf('.') + 1));
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private void links() {
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            if (target.startsWith("#") || target.startsWith("https:")) {
                continue;
            }
            if (!address.isEmpty()) {
                link.attr("href", absolute(target));
            } else if (link.closest("nav") != null) {
                link.remove();
            } else {
                link.removeAttr("href");
                link.tagName("span");
            }
        }
    }

    private String absolute(String target) {
        return URI.create(address).resolve(path).resolve(target).toString();
    }

    private static String hash(byte[] bytes) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Assets.sha256(bytes)) + "'";
    }

    private String text(String source) throws IOException {
        return Files.readString(file(source));
    }

    private Path file(String source) {
        return site.resolve(path).resolveSibling(source.replaceFirst("[?#].*", "")).normalize();
    }

    /** The content security policy in the head of a page, which need not have one. */
    private static final class Policy {
        /** What a page has in its policy for the time before its script names the host. */
        private static final String HOSTS = " http: https:";

        private final Element meta;
        private final Map<String, String> directives = new LinkedHashMap<>();

        Policy(Document page) {
            meta = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
            if (meta != null) {
                for (String directive : meta.attr("content").replace(HOSTS, "").split(";", -1)) {
                    List<String> parts = List.of(directive.strip().split("\\s+", 2));
                    directives.put(parts.get(0), parts.size() == 1 ? "" : parts.get(1));
                }
            }
        }

        /** Allows what has a hash. Nothing is loaded from the site any more: 'self' goes. */
        void allow(String directive, String hash) {
            String old = directives.getOrDefault(directive, "").replace("'self'", "").strip();
            if (!old.contains(hash)) {
                directives.put(directive, (old + " " + hash).strip());
            }
        }

        void write() {
            if (meta != null) {
                StringBuilder text = new StringBuilder();
                directives.forEach(
                        (name, value) ->
                                text.append(text.length() == 0 ? "" : "; ")
                                        .append((name + " " + value).strip()));
                meta.attr("content", text.toString());
            }
        }
    }
}
