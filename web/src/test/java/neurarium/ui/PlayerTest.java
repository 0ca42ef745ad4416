package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final Player.Deadline FAR = () -> false;

    private final FakeDemo demo = new FakeDemo();
    private final Player player = new Player(new Stage(demo.scenes()));

    @Test
    void doesNothingBeforeItPlays() {
        boolean done = player.advance(10, FAR);

        assertFalse(done);
        assertEquals(0, demo.count);
    }

    @Test
    void makesTheStepsThatAreDue() {
        player.speed(8);
        player.play();

        assertTrue(player.advance(0.5, FAR));

        assertEquals(4, demo.count);
    }

    @Test
    void addsUpFractionsOfSteps() {
        player.speed(2);
        player.play();

        assertFalse(player.advance(0.25, FAR));
        assertEquals(0, demo.count);

        assertTrue(player.advance(0.25, FAR));
        assertEquals(1, demo.count);

        assertTrue(player.advance(0.75, FAR));
        assertEquals(2, demo.count);

        assertTrue(player.advance(0.25, FAR));
        assertEquals(3, demo.count);
    }

    @Test
    void dropsWhatDoesNotFitBeforeTheDeadline() {
        player.speed(999);
        player.play();

        player.advance(0.5, () -> demo.count >= 7);
        assertEquals(7, demo.count);

        player.advance(0.0011, FAR);
        assertEquals(8, demo.count);
    }

    @Test
    void fullSpeedMakesAsManyStepsAsTheFrameHasTimeFor() {
        player.speed(1000);
        player.play();

        player.advance(0.001, () -> demo.count >= 400);
        assertEquals(400, demo.count);

        player.advance(0.001, () -> true);
        assertEquals(401, demo.count);
    }

    @Test
    void makesAtLeastOneStepHoweverShortTheFrame() {
        player.speed(1000);
        player.play();

        player.advance(0.5, () -> true);

        assertEquals(1, demo.count);
    }

    @Test
    void stopsWhenTheDemoCannotStep() {
        demo.limit = 3;
        player.speed(100);
        player.play();

        assertTrue(player.advance(1, FAR));

        assertEquals(3, demo.count);
        assertFalse(player.isPlaying());
        assertFalse(player.advance(1, FAR));
    }

    @Test
    void saysThatItStoppedEvenWhereNoStepWasDue() {
        player.speed(1);
        player.play();
        demo.limit = 0;

        assertTrue(player.advance(0.001, FAR));

        assertFalse(player.isPlaying());
    }

    @Test
    void doesNotStartWhereTheDemoCannotStep() {
        demo.limit = 0;

        player.play();

        assertFalse(player.isPlaying());
    }

    @Test
    void pauseKeepsTheModelAndForgetsFractions() {
        player.speed(2);
        player.play();
        player.advance(0.25, FAR);

        player.pause();
        assertFalse(player.advance(9, FAR));
        player.play();
        player.advance(0.25, FAR);

        assertEquals(0, demo.count);
    }

    /** Steps of three parts. */
    private final FakeDemo.Counting inParts =
            demo.new Counting() {
                private int parts;

                @Override
                public boolean stepPart() {
                    parts++;
                    return parts % 3 == 0 && super.stepPart();
                }
            };

    @Test
    void aStepInPartsGoesOnInTheNextFrame() {
        Player playing = new Player(new Stage(List.of(inParts)));
        playing.speed(10);
        playing.play();

        playing.advance(0.1, () -> true);
        assertEquals(0, demo.count);
        playing.advance(0, () -> true);
        playing.advance(0, () -> true);

        assertEquals(1, demo.count);
    }

    @Test
    void waitsWithoutSpinningAndGoesOnPlaying() {
        demo.waits = true;
        player.speed(Player.MAX_SPEED);
        player.play();

        player.advance(1, FAR);

        assertEquals(0, demo.count);
        assertTrue(player.isPlaying());
        demo.waits = false;
        player.advance(0.1, () -> demo.count >= 2);
        assertEquals(2, demo.count);
    }
}
