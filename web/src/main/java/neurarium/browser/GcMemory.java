package neurarium.browser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** The linear memory of the Wasm program itself, as TeaVM hands it out in direct buffers. */
final class GcMemory implements LinearMemory {
    private static final int ALIGNMENT = 16;

    private record View(FloatBuffer numbers, int address) implements Space {
        @Override
        public void write(float[] from) {
            numbers.put(0, from);
        }

        @Override
        public void read(float[] to) {
            numbers.get(0, to);
        }
    }

    @Override
    public Space allocate(int bytes) {
        ByteBuffer space = ByteBuffer.allocateDirect(bytes + ALIGNMENT);
        int start = Int8Array.fromJavaBuffer(space).getByteOffset();
        space.position((ALIGNMENT - start % ALIGNMENT) % ALIGNMENT);
        FloatBuffer numbers = space.slice().order(ByteOrder.nativeOrder()).asFloatBuffer();
        numbers.put(0, new float[bytes / 4]);
        return new View(numbers, Float32Array.fromJavaBuffer(numbers).getByteOffset());
    }
}
