package neurarium.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSFinalizationRegistry;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Float32Array;

/**
 * A memory beside the JavaScript program, which belongs to the kernels alone. What a collected
 * owner leaves serves the next one that takes as much.
 */
final class JsMemory implements LinearMemory {
    private static final int PAGE = 65536;
    private static final int LINE = 64;

    private final Wasm memory;
    private final Map<Integer, List<Place>> free = new HashMap<>();
    private final JSFinalizationRegistry registry;
    private int used = LINE; // address 0 stays unused
    private int end;

    /** A WebAssembly.Memory. */
    interface Wasm extends JSObject {
        @JSProperty
        ArrayBuffer getBuffer();

        int grow(int pages);
    }

    private record Place(int address, int bytes) {}

    private record View(Wasm memory, int address) implements Space {
        @Override
        public void write(float[] numbers) {
            part(numbers.length).set(Float32Array.fromJavaArray(numbers));
        }

        @Override
        public void read(float[] numbers) {
            Float32Array.fromJavaArray(numbers).set(part(numbers.length));
        }

        /** Made anew each time: a memory that grows gets a new array buffer. */
        private Float32Array part(int length) {
            return new Float32Array(memory.getBuffer(), address, length);
        }
    }

    JsMemory(Wasm memory) {
        this.memory = memory;
        end = memory.getBuffer().getByteLength();
        registry =
                new JSFinalizationRegistry(
                        left -> {
                            Place place = (Place) left;
                            free.computeIfAbsent(place.bytes(), bytes -> new ArrayList<>())
                                    .add(place);
                        });
    }

    @Override
    public Space allocate(int bytes) {
        int size = (bytes + LINE - 1) / LINE * LINE;
        List<Place> left = free.get(size);
        Place place = left == null || left.isEmpty() ? claim(size) : left.remove(left.size() - 1);
        Space space = new View(memory, place.address());
        registry.register(space, place);
        space.write(new float[size / 4]);
        return space;
    }

    private Place claim(int bytes) {
        if (bytes > end - used) {
            int pages = (bytes - (end - used) + PAGE - 1) / PAGE;
            memory.grow(pages);
            end += pages * PAGE;
        }
        Place place = new Place(used, bytes);
        used += bytes;
        return place;
    }
}
