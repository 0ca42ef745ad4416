package neurarium.site;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Serves the site from inside the jar to a whole classroom: {@code java -jar neurarium.jar [--port
 * 8080]}. Prints the addresses at which other devices find it, and opens the teacher's browser.
 */
public final class ServeJar {
    private ServeJar() {}

    /** Arguments: none, or {@code --port} and a number. */
    public static void main(String[] args) throws InterruptedException, URISyntaxException {
        int port = port(args);
        try (SiteServer server = new SiteServer(inside(), "0.0.0.0", port)) {
            server.start();
            System.out.println(words(addresses(), server.port()));
            open(server.url());
            server.join();
        } catch (IOException e) {
            fail(
                    "端口 "
                            + port
                            + " 已被占用，请换一个，例如 --port 9000。\nPort "
                            + port
                            + " is in use. Choose another one, e.g. --port 9000");
        }
    }

    private static URI inside() throws URISyntaxException {
        URL index = ServeJar.class.getResource("/site/index.html");
        if (index == null) {
            fail("This jar has no site inside.");
        }
        String text = index.toString();
        return new URI(text.substring(0, text.lastIndexOf('/') + 1));
    }

    /** The port that the arguments ask for, or 8080. */
    static int port(String[] args) {
        if (args.length == 0) {
            return 8080;
        }
        if (args.length == 2 && args[0].equals("--port") && args[1].matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(args[1]);
            if (port <= 65535) {
                return port;
            }
        }
        fail("用法 Usage: java -jar neurarium.jar [--port 0…65535]");
        return 0;
    }

    /** The addresses of this computer in its networks; IPv4, as people type them. */
    private static List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (each.isUp() && !each.isLoopback()) {
                for (InetAddress address : Collections.list(each.getInetAddresses())) {
                    if (address instanceof Inet4Address) {
                        addresses.add(address.getHostAddress());
                    }
                }
            }
        }
        return addresses;
    }

    /** What the terminal says, once the server runs. */
    static String words(List<String> addresses, int port) {
        StringBuilder words = new StringBuilder();
        words.append("\n  Neurarium 神经馆\n\n");
        words.append("  本机 this computer      http://localhost:").append(port).append("/\n");
        for (String address : addresses) {
            words.append("  教室 the classroom      http://");
            words.append(address).append(':').append(port).append("/\n");
        }
        words.append("\n  按 Ctrl+C 结束。Ctrl+C ends it.\n");
        return words.toString();
    }

    private static void open(String address) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            return;
        }
        try {
            Desktop.getDesktop().browse(URI.create(address));
        } catch (IOException e) {
            System.out.println("  请在浏览器里打开上面的地址。Open the address in a browser.");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
