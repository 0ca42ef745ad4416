package neurarium.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a platform is told when a student checks an exercise. */
@ExtendWith(InChromium.class)
class ExerciseEventsTest {
    private static final String TOLD =
            "messages.filter(m => m.neurarium === 'exercise').map(m =>"
                    + " [m.demo, m.exercise, m.solved, m.attempts].join(' ')).join('; ')";

    @TempDir Path folder;

    private static void answer(String exercise, String text, FrameLocator frame) {
        frame.locator("[data-exercise=" + exercise + "] input").fill(text);
        frame.locator("[data-exercise=" + exercise + "] button").click();
    }

    @Test
    void anEmbedTellsOfEachCheckAndNotOfTheAnswer(Tab tab) throws IOException {
        String path = "en/embed/descent.html?exercises=1&backend=js";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            FrameLocator frame = tab.page().frameLocator("#f");
            answer("predict", "5", frame);
            answer("limit", "2", frame);
            answer("predict", "4.4", frame);
            course.untilHeard("m.neurarium === 'exercise' && m.solved");

            assertEquals(
                    "descent predict false 1; descent limit false 1; descent predict true 2",
                    tab.evaluate(TOLD));
            assertEquals(
                    "attempts,demo,exercise,neurarium,seconds,solved",
                    tab.evaluate(
                            "Object.keys(messages.find(m => m.neurarium === 'exercise'))"
                                    + ".sort().join()"));
            assertEquals(
                    true,
                    tab.evaluate(
                            "messages.filter(m => m.neurarium === 'exercise')"
                                    + ".every(m => Number.isInteger(m.seconds) && m.seconds >= 0)"));
        }
    }

    @Test
    void everyEmbedHasTheExercisesOfItsLesson() throws IOException {
        for (String page : Site.demoPages()) {
            if (!page.contains("/embed/")) {
                String embed = page.replace("/", "/embed/");
                Document lesson = Jsoup.parse(Site.folder().resolve(page).toFile());
                Element section =
                        Jsoup.parse(Site.folder().resolve(embed).toFile())
                                .selectFirst("[data-exercises]");

                assertTrue(section.hasAttr("hidden"), embed);
                assertEquals(1, section.select("h2").size(), embed);
                assertEquals(
                        lesson.select("[data-exercise]").eachAttr("data-exercise"),
                        section.select("[data-exercise]").eachAttr("data-exercise"));
            }
        }
    }

    @Test
    void exercisesOfAnEmbedAreShownOnDemand(Tab tab) throws IOException {
        String path = "zh/embed/descent.html?backend=js";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab).untilReady()) {
            var section = tab.page().frameLocator("#f").locator("[data-exercises]");
            assertEquals(false, section.isVisible());

            course.send("{neurarium: 'set', key: 'exercises', value: true}");
            course.untilHeard("m.key === 'exercises'");
            assertEquals(true, section.isVisible());

            course.send("{neurarium: 'set', key: 'exercises', value: false}");
            course.untilHeard("m.key === 'exercises' && m.value === '0'");
            assertEquals(false, section.isVisible());
        }
    }

    @Test
    void aLessonInAFrameTellsOfItsExercisesAndOfNothingElse(Tab tab) throws IOException {
        String path = "en/descent.html?backend=js";
        try (Course course = Course.open(folder, Course.frame(path, tab), tab)) {
            FrameLocator frame = tab.page().frameLocator("#f");
            frame.locator("[data-demo][data-backend]").waitFor();
            frame.locator("text=Step").first().click();
            answer("limit", "1", frame);
            course.untilHeard("m.neurarium === 'exercise'");

            assertEquals("descent limit true 1", tab.evaluate(TOLD));
            assertEquals(1, tab.number("messages.length"));
        }
    }

    @Test
    void scriptsOfTheLessonHearOfExercises(Tab tab) {
        tab.open("en/descent.html?backend=js");
        tab.evaluate("window.heard = []; demo.on('exercise', e => heard.push(e)); 0");

        tab.page().fill("[data-exercise=limit] input", "1");
        tab.page().click("[data-exercise=limit] button");

        assertEquals(
                "limit true 1",
                tab.evaluate(
                        "heard.map(e => [e.exercise, e.solved, e.attempts].join(' ')).join()"));
    }

    @Test
    void theElementPassesThemOnAsEvents(Tab tab) throws IOException {
        String body =
                "<script src='"
                        + tab.site()
                        + "neurarium.js'></script><neurarium-demo id=d demo=descent lang=en"
                        + " exercises=1 backend=js></neurarium-demo><script>window.heard = [];"
                        + " d.addEventListener('exercise', e => heard.push(e.detail.exercise));"
                        + "</script>";
        try (Course course = Course.open(folder, body, tab).untilReady()) {
            answer("limit", "1", tab.page().frameLocator("iframe"));
            course.untilHeard("m.neurarium === 'exercise'");

            assertEquals("limit", tab.evaluate("heard.join()"));
        }
    }
}
