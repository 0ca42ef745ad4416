package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;
import neurarium.ui.Spot;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import neurarium.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private final WordsDemo demo = new WordsDemo();
    private final Session session = new Session("words", demo);
    private final FakeFiles files = FakeFiles.withData("words-en.vectors", "words-zh.vectors");

    private void load() {
        session.open(List.of());
        demo.reach(files);
        demo.vectors().vectors();
        files.all();
    }

    /** Lecture, section 3. */
    @Test
    void theLecturesWordsHaveTheirNumbers() {
        Codes codes = demo.codes();

        assertEquals(0x732B, Codes.codePoint(0));
        assertEquals(0x72D7, Codes.codePoint(1));
        assertEquals(0x725B, Codes.codePoint(2));
        assertEquals(0x7F8A, Codes.codePoint(3));
        assertEquals(0.8, codes.cosine(0, 1), 1e-12);
        assertEquals(0.1 * Math.sqrt(2), codes.distance(Codes.Code.EMBEDDING, 0, 1), 1e-12);
        assertEquals(Math.sqrt(0.74), codes.distance(Codes.Code.EMBEDDING, 0, 2), 1e-12);
        assertEquals(Math.sqrt(2), codes.distance(Codes.Code.ONE_HOT, 0, 3), 1e-12);
        assertEquals(84, codes.distance(Codes.Code.UNICODE, 0, 1));
        assertEquals(1, codes.nearest(Codes.Code.EMBEDDING, 0));
        assertEquals(3, codes.nearest(Codes.Code.EMBEDDING, 2));
        assertEquals(-1, codes.nearest(Codes.Code.ONE_HOT, 0), "all are equally far");
    }

    @Test
    void aDraggedWordTakesItsDistancesAlong() {
        session.open(List.of());
        double height = demo.height(800);
        RecordingSurface surface = new RecordingSurface(800, height, Lang.EN);
        demo.draw(surface);
        Spot cat =
                surface.spots().stream()
                        .filter(spot -> spot.key().equals("word.0"))
                        .findFirst()
                        .orElseThrow();
        Touch start = new Touch(cat.box().centerX(), cat.box().centerY(), 800, height);
        assertTrue(demo.grabs(start));

        demo.drag(start);
        demo.drag(new Touch(start.x() + 100, start.y() - 100, 800, height));
        demo.release();

        assertTrue(demo.codes().x(0) > 0.3 && demo.codes().y(0) > 0.4);
        assertEquals(1, demo.codes().cosine(0, 2), 0.02);
    }

    @ParameterizedTest
    @CsvSource({
        "en, king − man + woman, queen",
        "en, paris-france+italy, rome",
        "en, cat, dog",
        "zh, 父 − 男 + 女, 母",
        "zh, 爸 − 男 + 女, 妈",
        "zh, 夏 − 热 + 冷, 冬",
        "zh, 猫, 狗"
    })
    void realVectorsAnswer(String set, String query, String answer) {
        load();
        session.set("view", "near");
        session.set("set", set);
        demo.vectors().vectors();
        files.all();
        session.set("query", query);

        int first = demo.vectors().neighbors().get(0).index();
        assertEquals(answer, demo.vectors().vectors().word(first));
        assertTrue(session.demo().verdict().text().en().contains(answer));
    }

    @ParameterizedTest
    @EnumSource(Library.class)
    void everyExampleIsMadeOfWordsThatAreThere(Library library) {
        load();
        session.set("set", library.option.value());
        demo.vectors().vectors();
        files.all();
        List<String> examples = new ArrayList<>(library.groups);
        examples.add(library.points);
        examples.addAll(library.queries);
        for (String example : examples) {
            for (String word : Words.split(example, ' ')) {
                boolean isSign = word.equals("+") || word.equals("−");
                assertTrue(isSign || demo.vectors().vectors().index(word) >= 0, word);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "breakfast lunch dinner car, car",
        "red green blue seven, seven",
        "cat dog cow piano, piano",
        "monday tuesday march friday, march"
    })
    void theOddOneIsFound(String group, String odd) {
        load();
        session.set("view", "odd");
        session.set("group", group);

        assertTrue(session.state().contains("\"odd\":\"" + odd + "\""));
    }

    @Test
    void aPressOnASuggestionThatIsGoneChangesNothing() {
        load();
        session.set("view", "odd");
        session.set("group", "cat dog xqzvwxqzvwxq");
        assertEquals("", demo.vectors().suggestion("xqzvwxqzvwxq"));

        demo.point("suggestion");
        demo.tap(new Touch(20, 60, 800, 300));

        assertEquals("cat dog xqzvwxqzvwxq", session.get("group"));
        assertTrue(session.state().contains("odd"));
    }

    @ParameterizedTest
    @CsvSource({"kingg, king", "quene, queen", "beatiful, beautiful"})
    void anUnknownWordGetsTheNearestSpelling(String word, String nearest) {
        load();
        session.set("view", "near");
        session.set("query", word + " - man");

        assertEquals(nearest, demo.vectors().suggestion(word));
        session.point("suggestion");
        session.tap(new Touch(20, 60, 400, 400));

        assertEquals(nearest + " − man", demo.vectors().query());
    }

    @Test
    void thePlaneOfTheMapIsTheBestOne() {
        load();
        VectorsModel.Places map = demo.vectors().map();

        assertEquals(24, map.words().size());
        assertTrue(map.share() > 0.3 && map.share() < 1);
        double product = 0;
        for (float[] place : map.places()) {
            product += place[0] * place[1];
        }
        assertEquals(0, product, 1e-3, "principal axes are uncorrelated");
    }

    @Test
    void vectorsThatDoNotComeAreSaidAndAskedForAgain() {
        session.open(List.of());
        demo.reach(new FakeFiles());
        FakeFiles broken = new FakeFiles();
        broken.scripts.put("words-en", "12 7\nno".getBytes(StandardCharsets.UTF_8));
        demo.reach(broken);
        session.set("view", "near");
        demo.vectors().vectors();
        broken.all();
        assertEquals(Verdict.Kind.TROUBLE, demo.verdict().kind());

        broken.scripts.put("words-en", files.scripts.get("words-en"));
        session.action("retry");
        broken.all();

        assertTrue(demo.verdict().text().en().contains("queen"));
    }

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void theSkipGramFindsTheKinds(Corpus corpus) {
        for (int seed = 1; seed <= 3; seed++) {
            SkipGram model = new SkipGram();
            model.take(corpus);
            model.seed(seed);
            int before = model.atHome();
            for (int step = 0; step < 800; step++) {
                model.step();
            }

            assertTrue(before < 14, "by chance " + before);
            assertTrue(model.atHome() >= 15, model.atHome() + " of 16 with seed " + seed);
        }
    }
}
