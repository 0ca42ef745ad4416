package neurarium.browser;

import java.nio.ByteBuffer;
import neurarium.ui.Files;
import org.teavm.jso.browser.Window;
import org.teavm.jso.typedarrays.Int8Array;

/** Files through the loader, whose bytes are copied in bulk; the page is told of each answer. */
final class SiteFiles implements Files {
    private static final int CHUNK = 1 << 16;

    private final Host host;
    private final Guard guard;
    private final Runnable changed;

    SiteFiles(Host host, Guard guard, Runnable changed) {
        this.host = host;
        this.guard = guard;
        this.changed = changed;
    }

    @Override
    public Runnable read(String name, Answer answer) {
        return host.read(name, bytes(answer), failure(answer))::run;
    }

    @Override
    public void inlined(String name, Answer answer) {
        host.inlined(name, bytes(answer), failure(answer));
    }

    @Override
    public void decode(byte[] file, int largest, Picture answer) {
        host.decode(Int8Array.copyFromJavaArray(file), largest, pixels(answer), failure(answer));
    }

    @Override
    public Runnable camera(int largest, Picture answer) {
        return host.camera(largest, pixels(answer), failure(answer))::run;
    }

    private Host.Pixels pixels(Picture answer) {
        return (width, height, rgba) -> tell(() -> answer.see(width, height, copy(rgba)));
    }

    private Host.Failure failure(Picture answer) {
        return reason -> tell(() -> answer.failed(reason));
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        Window.setTimeout(() -> tell(task), milliseconds);
    }

    @Override
    public void save(String name, byte[] bytes) {
        host.save(name, Int8Array.copyFromJavaArray(bytes));
    }

    private Host.Bytes bytes(Answer answer) {
        return bytes -> tell(() -> answer.read(copy(bytes)));
    }

    private Host.Failure failure(Answer answer) {
        return reason -> tell(() -> answer.failed(reason));
    }

    private void tell(Runnable task) {
        guard.run(task);
        changed.run();
    }

    /**
     * The bytes as a Java array. They pass through memory that both sides see, since a call for
     * each of them would take longer than all the rest.
     */
    static byte[] copy(Int8Array from) {
        byte[] to = new byte[from.getLength()];
        ByteBuffer both = ByteBuffer.allocateDirect(Math.min(CHUNK, Math.max(1, to.length)));
        for (int start = 0; start < to.length; start += CHUNK) {
            int length = Math.min(CHUNK, to.length - start);
            Int8Array part = new Int8Array(from.getBuffer(), from.getByteOffset() + start, length);
            Int8Array.fromJavaBuffer(both).set(part);
            both.position(0);
            both.get(to, start, length);
            both.position(0);
        }
        return to;
    }
}
