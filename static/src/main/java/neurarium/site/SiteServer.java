package neurarium.site;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** Serves a folder on the loopback interface, with the right MIME types. */
public final class SiteServer implements AutoCloseable {
    /** Long queries reach the page, which answers them better than a bare error 431. */
    private static final int LONGEST_HEADER = 256 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector;

    /**
     * Prepares a server.
     *
     * @param port the port; 0 takes any free one
     */
    public SiteServer(Path site, int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setRequestHeaderSize(LONGEST_HEADER);
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.root().newResource(site));
        files.setDirAllowed(false);
        MimeTypes.Mutable types = server.getMimeTypes();
        types.addMimeMapping("wasm", "application/wasm");
        types.addMimeMapping("js", "text/javascript;charset=utf-8");
        types.addMimeMapping("html", "text/html;charset=utf-8");
        server.setHandler(new GzipHandler(files));
    }

    /** Starts serving; an IOException says that the port is in use. */
    public SiteServer start() throws IOException {
        try {
            server.start();
            return this;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The server does not start", e);
        }
    }

    /** The address of the site, with a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/";
    }

    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        }
    }
}
