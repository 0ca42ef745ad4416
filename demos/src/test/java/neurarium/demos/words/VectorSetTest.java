package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.WordVectors;
import neurarium.demos.FakeFiles;
import neurarium.ui.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VectorSetTest {
    @ParameterizedTest
    @EnumSource
    void everyExampleIsMadeOfWordsThatAreThere(VectorSet set) {
        FakeFiles files = FakeFiles.ofSite(List.of(set.file));
        WordVectors vectors = new WordVectors(files.scripts.get(set.file));
        List<String> examples = new ArrayList<>(set.groups);
        examples.add(set.points);
        examples.addAll(set.queries);
        for (String example : examples) {
            for (String word : Words.split(example, ' ')) {
                boolean isSign = word.equals("+") || word.equals("−");
                assertTrue(isSign || vectors.index(word) >= 0, word);
            }
        }
    }
}
