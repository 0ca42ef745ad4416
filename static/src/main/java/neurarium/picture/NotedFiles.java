package neurarium.picture;

import java.util.Set;
import neurarium.ui.Files;

/** Files of a page from file://, of which only the names are noted. */
public record NotedFiles(Set<String> names) implements Files {
    @Override
    public Runnable read(String name, Answer answer) {
        answer.failed(UNREACHABLE);
        return () -> {};
    }

    @Override
    public void inlined(String name, Answer answer) {
        names.add(name);
    }

    @Override
    public void decode(byte[] file, int largest, Picture answer) {}

    @Override
    public Runnable camera(int largest, Picture answer) {
        return () -> {};
    }

    @Override
    public void later(int milliseconds, Runnable task) {}

    @Override
    public void save(String name, byte[] bytes) {}
}
