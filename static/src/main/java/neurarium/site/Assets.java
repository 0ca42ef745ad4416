package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files of the site. */
final class Assets {
    private final Path site;

    Assets(Path site) {
        this.site = site;
    }

    /** Removes what an earlier build left. */
    void clear() throws IOException {
        if (Files.exists(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void plain(String name, String text) throws IOException {
        write(name, BuildSite.utf8(text));
    }

    void plain(String name, byte[] bytes) throws IOException {
        write(name, bytes);
    }

    /**
     * Writes a file under a name that changes with its content, so that it may be cached for ever.
     *
     * @return that name: {@code neurarium.wasm} becomes {@code neurarium.0123abcd.wasm}
     */
    String hashed(String name, byte[] bytes) throws IOException {
        int dot = name.indexOf('.');
        String hash = hash(bytes).substring(0, 8);
        String hashed = name.substring(0, dot) + "." + hash + name.substring(dot);
        write(hashed, bytes);
        return hashed;
    }

    void copy(String name, Path source) throws IOException {
        write(name, Files.readAllBytes(source));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** The SHA-256 of some bytes in hexadecimal digits. */
    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The files of a folder in the order of their names. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
