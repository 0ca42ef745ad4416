package neurarium.demos.gpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;

/** A session of the demo with the files of the site. */
abstract class GptFixture {
    final FakeFiles files =
            FakeFiles.withData(
                    "names.txt",
                    "poems.txt",
                    "pieces.txt",
                    "gpt-names.safetensors",
                    "gpt-poems.safetensors");
    final GptDemo demo = new GptDemo();
    final Session session = new Session("gpt", demo);

    void open(String... parameters) {
        demo.attachFiles(files);
        assertEquals(List.of(), session.open(List.of(parameters)));
        settle();
    }

    /** Lets the files come, and does all work that goes on by itself. */
    void settle() {
        session.update();
        files.all();
        session.refresh();
        session.update();
        session.workOff(() -> false);
        for (int i = 0; i < 20000 && session.stage().hasWork(); i++) {
            session.work(() -> true);
            session.update();
        }
    }

    RecordingSurface draw(double width) {
        return RecordingSurface.of(session, width, Lang.EN);
    }

    String says() {
        return session.verdict().text().en();
    }

    void assertDraws(String text) {
        String all = String.join("\n", draw(860).calls());
        assertTrue(all.contains(" " + text), all);
    }

    Generation generation() {
        session.update();
        return demo.write.generation;
    }
}
