package neurarium.demos.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.data.WordVectors;
import neurarium.ui.Touch;
import org.junit.jupiter.api.Test;

class MapSceneTest {
    private final LoadedWords words = LoadedWords.open("map");

    @Test
    void thePlaneOfTheMapIsTheBestOne() {
        Question points = new Question("points", 1, 60, " ");
        points.text = VectorSet.ENGLISH.points;
        points.lookUp(new WordVectors(words.files.scripts.get("words-en")));

        Projection map = Projection.of(points.words(), points.vectors);

        assertEquals(24, map.words().size());
        assertTrue(map.share() > 0.3 && map.share() < 1);
        double product = 0;
        for (float[] point : map.points()) {
            product += point[0] * point[1];
        }
        assertEquals(0, product, 1e-3, "principal axes are uncorrelated");
    }

    @Test
    void everyWordIsAPoint() {
        String share = " % of the differences between these words";
        assertTrue(words.picture().says(share));
        assertEquals(24, words.picture().spots().size());
    }

    @Test
    void aDragMovesTheMapAndResetBringsItBack() {
        words.session.pointer().drag(new Touch(400, 200, 800));
        words.session.pointer().drag(new Touch(300, 250, 800));
        words.session.pointer().release();

        assertEquals(Math.rint(100 / 0.42 / 800 * 1000) / 1000 + "", words.session.get("centerx"));
        assertTrue(Double.parseDouble(words.session.get("centery")) > 0.1);
        words.session.action("reset");
        assertEquals("0", words.session.get("centerx"));
        assertEquals("0", words.session.get("centery"));
    }

    @Test
    void anUnknownWordIsLeftOut() {
        words.session.set("points", "cat kingg dog");

        assertEquals(
                "“kingg” is not in the list and left out; the nearest spelling is king.",
                words.verdict());
        assertEquals(2, words.picture().spots().size());
    }
}
