package neurarium.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Serves a site as a good host does: with the right MIME types, precompressed where there are such
 * files, what has a content hash in its name for ever, all else checked at every visit.
 */
public final class SiteServer implements AutoCloseable {
    /** Long queries reach the page, which answers them better than a bare error 431. */
    private static final int MAX_HEADER_LENGTH = 256 * 1024;

    private static final Pattern HASHED = Pattern.compile(".*\\.[0-9a-f]{8}\\..*");

    private final Server server = new Server();
    private final ServerConnector connector;

    /**
     * Prepares a server on the loopback interface.
     *
     * @param port the port; 0 takes any free one
     */
    public SiteServer(Path site, int port) {
        this(site.toUri(), "127.0.0.1", port);
    }

    /**
     * Prepares a server.
     *
     * @param site a folder, which may lie in a jar
     * @param host the address of the interface; 0.0.0.0 is all of them
     */
    SiteServer(URI site, String host, int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setRequestHeaderSize(MAX_HEADER_LENGTH);
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(server).newResource(site));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setPrecompressedFormats(
                List.of(CompressedContentFormat.BR, CompressedContentFormat.GZIP));
        MimeTypes.Mutable types = server.getMimeTypes();
        types.addMimeMapping("wasm", "application/wasm");
        types.addMimeMapping("js", "text/javascript;charset=utf-8");
        types.addMimeMapping("html", "text/html;charset=utf-8");
        server.setHandler(new Caching(files));
        ErrorHandler errors = new ErrorHandler(); // also for 304, which must not forbid to store
        errors.setCacheControl("no-cache");
        server.setErrorHandler(errors);
    }

    /** Tells browsers how long each file may be kept. */
    private static final class Caching extends Handler.Wrapper {
        Caching(Handler files) {
            super(files);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            boolean hashed = HASHED.matcher(request.getHttpURI().getPath()).matches();
            response.getHeaders()
                    .put(
                            HttpHeader.CACHE_CONTROL,
                            hashed ? "public, max-age=31536000, immutable" : "no-cache");
            return super.handle(request, response, callback);
        }
    }

    int port() {
        return connector.getLocalPort();
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
