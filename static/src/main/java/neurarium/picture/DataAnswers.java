package neurarium.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import neurarium.ui.Files;
import neurarium.ui.Session;

/** Files for a demo that runs in the build: those that travel as scripts, and no others. */
final class DataAnswers implements Files {
    private final Function<String, byte[]> inlined;
    private final Deque<Runnable> answers = new ArrayDeque<>();

    DataAnswers(Function<String, byte[]> inlined) {
        this.inlined = inlined;
    }

    /** Lets answers come and the work of the demo go on until nothing is left to do. */
    void settle(Session session) {
        session.update();
        while (!answers.isEmpty() || session.stage().hasWork()) {
            if (!answers.isEmpty()) {
                answers.remove().run();
                session.refresh();
            }
            session.work(() -> true);
            session.update();
        }
        session.workOff(() -> false);
    }

    @Override
    public Runnable read(String name, Answer answer) {
        answers.add(() -> answer.failed(UNREACHABLE));
        return () -> {};
    }

    @Override
    public void inlined(String name, Answer answer) {
        answers.add(() -> answer.read(inlined.apply(name)));
    }

    @Override
    public void decode(byte[] file, int largest, Picture answer) {
        BufferedImage picture = Photo.read(file, largest);
        byte[] rgba = Photo.rgba(picture);
        answers.add(() -> answer.see(picture.getWidth(), picture.getHeight(), rgba));
    }

    @Override
    public Runnable camera(int largest, Picture answer) {
        answers.add(() -> answer.failed("no camera"));
        return () -> {};
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        answers.add(task);
    }

    @Override
    public void save(String name, byte[] bytes) {
        throw new IllegalStateException("Nobody is here to keep " + name);
    }
}
