package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import neurarium.demos.Catalogue;
import neurarium.picture.NotedFiles;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Option;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;

/** What demos declare, and that they ask for nothing else. */
class DataNeedsTest {
    private static Catalogue.Entry entry(String id) {
        return Catalogue.entries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsTheFilesOfEveryChoice() {
        assertEquals(Set.of(), DataNeeds.all(entry("neuron")));
        assertEquals(Set.of("cat", "coffee"), DataNeeds.all(entry("conv2d")));
        assertEquals(
                Set.of("lenet5", "mnist-sample", "fashion-sample"), DataNeeds.all(entry("lenet")));
        assertEquals(
                Set.of("char-names", "char-poems", "names", "poems", "poems7", "prose"),
                DataNeeds.all(entry("charrnn")));
        assertEquals(
                Set.of("gpt-names", "gpt-poems", "names", "poems", "prose", "pieces"),
                DataNeeds.all(entry("gpt")));
    }

    @Test
    void knowsWhatADemoOpensWith() {
        assertEquals(Set.of("lenet5"), DataNeeds.atStart(entry("lenet")));
        assertEquals(Set.of("gpt-names"), DataNeeds.atStart(entry("gpt")));
    }

    @Test
    void everyDataFileIsOfUseToSomeDemo() throws IOException {
        Set<String> asked = new TreeSet<>();
        Catalogue.entries().forEach(entry -> asked.addAll(DataNeeds.all(entry)));

        for (Path file : Assets.list(Path.of("../static/data"))) {
            String name = file.getFileName().toString();
            if (!name.matches(".*\\.(bin|json|md)")) {
                assertTrue(asked.contains(name.substring(0, name.indexOf('.'))), name);
            }
        }
    }

    /** Every option of every choice, in every tab, one after the other. */
    @Test
    void demosAskForNothingElse() {
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Set<String> asked = new TreeSet<>();
            Demo demo = entry.maker().get();
            if (demo instanceof FileUser user) {
                user.attachFiles(new NotedFiles(asked));
                Session session = new Session(entry.id(), demo);
                session.open(List.of());
                for (Choice tabs : session.stage().tabs()) {
                    tryAll(tabs, session, () -> tryChoices(session));
                }
                tryChoices(session);
                assertTrue(DataNeeds.all(entry).containsAll(asked), entry.id() + ": " + asked);
            } else {
                assertEquals(Set.of(), DataNeeds.all(entry));
            }
        }
    }

    private static void tryChoices(Session session) {
        for (Control control : session.stage().controls()) {
            if (control instanceof Choice choice && session.stage().isShown(choice)) {
                tryAll(choice, session, session::update);
            }
        }
    }

    private static void tryAll(Choice choice, Session session, Runnable task) {
        String before = choice.get();
        for (Option option : choice.options) {
            session.set(choice.key(), option.value());
            task.run();
        }
        session.set(choice.key(), before);
    }
}
