package neurarium.site;

import java.io.IOException;
import java.nio.file.Path;

/** Serves the built site until it is interrupted. */
public final class ServeSite {
    private ServeSite() {}

    /** Arguments: the site's folder and the port. */
    public static void main(String[] args) throws InterruptedException {
        int port = port(args[1]);
        try (SiteServer server = new SiteServer(Path.of(args[0]), port)) {
            server.start();
            System.out.println("Neurarium 神经馆: " + server.url() + "   (Ctrl+C ends)");
            server.join();
        } catch (IOException e) {
            fail("Port " + port + " is in use. Choose another one with -Dport=, e.g. -Dport=9000");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        fail("-Dport= needs a number within 0 … 65535, got " + text);
        return 0;
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
