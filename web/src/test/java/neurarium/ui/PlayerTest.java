package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final Player.Deadline FAR = () -> false;

    private final FakeDemo demo = new FakeDemo();
    private final Player player = new Player(demo);

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

    /** A demo whose steps have three parts, and which waits when told to. */
    private static final class InParts extends FakeDemo {
        private int parts;
        private boolean waits;

        @Override
        public boolean stepPart() {
            if (waits) {
                return true;
            }
            parts++;
            if (parts % 3 == 0) {
                step();
            }
            return parts % 3 == 0;
        }

        @Override
        public boolean isWaiting() {
            return waits;
        }
    }

    @Test
    void aStepInPartsGoesOnInTheNextFrame() {
        InParts inParts = new InParts();
        Player playing = new Player(inParts);
        playing.speed(10);
        playing.play();

        playing.advance(0.1, () -> true);
        assertEquals(0, inParts.count);
        playing.advance(0, () -> true);
        playing.advance(0, () -> true);

        assertEquals(1, inParts.count);
        playing.advance(0, () -> true);
        assertEquals(3, inParts.parts);
    }

    @Test
    void waitsWithoutSpinningAndGoesOnPlaying() {
        InParts inParts = new InParts();
        inParts.waits = true;
        Player playing = new Player(inParts);
        playing.speed(Player.FASTEST);
        playing.play();

        playing.advance(1, FAR);

        assertEquals(0, inParts.count);
        assertTrue(playing.isPlaying());
        inParts.waits = false;
        playing.advance(0.1, () -> inParts.count >= 2);
        assertEquals(2, inParts.count);
    }
}
