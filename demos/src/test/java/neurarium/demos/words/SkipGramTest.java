package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkipGramTest {
    @ParameterizedTest
    @EnumSource
    void theSkipGramFindsTheKinds(Corpus corpus) {
        for (int seed = 1; seed <= 3; seed++) {
            SkipGram model = new SkipGram();
            model.corpus(corpus);
            model.seed(seed);
            int before = model.nearOwnKind();
            for (int step = 0; step < 800; step++) {
                model.step();
            }

            int after = model.nearOwnKind();
            assertTrue(before < 14, "by chance " + before);
            assertTrue(after >= 15, after + " of 16 with seed " + seed);
        }
    }
}
