package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import neurarium.demos.Catalogue;
import org.junit.jupiter.api.Test;

/** What demos ask for when nobody but the builder looks. */
class DataNeedsTest {
    private static Catalogue.Entry entry(String id) {
        return Catalogue.entries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheFilesOfEveryChoice() {
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
    void findsWhatADemoOpensWith() {
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
}
