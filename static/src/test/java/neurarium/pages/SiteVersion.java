package neurarium.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a next version of the site: another style sheet, and a mark in every heading. */
final class SiteVersion {
    /** What the headings of the next version begin with. */
    static final String MARK = "Next: ";

    private static final Pattern ENTRY =
            Pattern.compile("\"([^\"]+)\": \\[\"[0-9a-f]{16}\", [0-9]+, ([01])]");

    private SiteVersion() {}

    /** Copies the site, but for what no test asks for, and changes it. */
    static void next(Path to) throws IOException {
        Path from = Site.folder();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(SiteVersion::isWanted).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String style = Site.file("neurarium.", ".css").getFileName().toString();
        String nextStyle = "neurarium.0123abcd.css";
        Files.writeString(
                to.resolve(nextStyle), Files.readString(to.resolve(style)) + "/* next */\n");
        Files.delete(to.resolve(style));
        try (Stream<Path> files = Files.walk(to)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page).replace(style, nextStyle);
                Files.writeString(page, html.replaceFirst("<h1([^>]*)>", "<h1$1>" + MARK));
            }
        }
        list(to, style, nextStyle);
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        boolean left = name.endsWith(".gz") || name.endsWith(".br") || name.endsWith(".bin");
        return Files.isRegularFile(file)
                && !left
                && !file.startsWith(Site.folder().resolve("single"));
    }

    /** Lists the files of the next version in its service worker. */
    private static void list(Path to, String style, String nextStyle) throws IOException {
        String worker = Files.readString(to.resolve("sw.js")).replace(style, nextStyle);
        worker = worker.replaceFirst("VERSION = \"[0-9a-f]+\"", "VERSION = \"next\"");
        Matcher entries = ENTRY.matcher(worker);
        String listed =
                entries.replaceAll(
                        entry -> {
                            Path file = to.resolve(entry.group(1));
                            return Files.exists(file)
                                    ? entry(entry.group(1), file, entry.group(2))
                                    : Matcher.quoteReplacement(entry.group());
                        });
        Files.writeString(to.resolve("sw.js"), listed);
    }

    private static String entry(String path, Path file, String now) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String hash = HexFormat.of().formatHex(digest).substring(0, 16);
            return "\"" + path + "\": [\"" + hash + "\", " + bytes.length + ", " + now + "]";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
