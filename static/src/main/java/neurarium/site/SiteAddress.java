package neurarium.site;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import neurarium.picture.Xml;

/**
 * Where in the world the site will be, if that is known. Previews of links, canonical addresses and
 * the map for search engines need it; everything else works without.
 */
final class SiteAddress {
    private final String address;

    /**
     * An address.
     *
     * @param address of the site's folder, such as {@code https://example.edu/neurarium/}; may be
     *     empty
     */
    SiteAddress(String address) {
        if (!address.isEmpty() && !isAbsolute(address)) {
            throw new IllegalArgumentException(
                    "The address of the site begins with https://, not so “" + address + "”");
        }
        this.address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    private static boolean isAbsolute(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && "https http".contains(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return address;
    }

    /** Writes the map of the site for search engines, where the address is known. */
    void writeMap(Set<String> paths, Assets assets) throws IOException {
        if (address.isEmpty()) {
            return;
        }
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Xml list = new Xml("urlset").put("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        map.append(list.open()).append('\n');
        for (String path : new TreeSet<>(paths)) {
            if (path.endsWith(".html") && !path.contains("/embed/")) {
                map.append("<url><loc>").append(Xml.escaped(address + path));
                map.append("</loc></url>\n");
            }
        }
        assets.plain("sitemap.xml", map.append("</urlset>\n").toString());
        assets.plain(
                "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + address + "sitemap.xml\n");
    }
}
