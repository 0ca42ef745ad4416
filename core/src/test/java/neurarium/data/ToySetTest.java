package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToySetTest {
    @ParameterizedTest
    @EnumSource
    void drawsAsManyPointsAsAskedWithinReach(ToySet kind) {
        PointSet set = kind.draw(200, 4, 1, new Rng(1));

        assertEquals(200, set.size());
        for (int i = 0; i < set.size(); i++) {
            assertTrue(Math.abs(set.x1(i)) <= ToySet.REACH && Math.abs(set.x2(i)) <= ToySet.REACH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryClassItsShare(ToySet kind) {
        int classes = Math.min(3, kind.mostClasses);
        PointSet set = kind.draw(300, 3, 0, new Rng(2));
        int[] counts = new int[4];
        for (int i = 0; i < set.size() && !set.isRegression(); i++) {
            counts[(int) set.target(i)]++;
        }

        assertEquals(classes, set.classes);
        for (int c = 0; c < classes; c++) {
            assertTrue(counts[c] >= 60, kind + " has " + counts[c] + " of class " + c);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameForTheSameSeed(ToySet kind) {
        PointSet a = kind.draw(20, 2, 0.3, new Rng(5));
        PointSet b = kind.draw(20, 2, 0.3, new Rng(5));
        PointSet c = kind.draw(20, 2, 0.3, new Rng(6));

        assertEquals(a.x1(7), b.x1(7));
        assertNotEquals(a.x1(7), c.x1(7));
    }

    @Test
    void quantitiesLieWithinOne() {
        PointSet wave = ToySet.WAVE.draw(500, 0, 0, new Rng(3));
        PointSet plane = ToySet.PLANE.draw(500, 0, 0, new Rng(3));

        for (int i = 0; i < 500; i++) {
            assertEquals(Math.sin(wave.x1(i)) * Math.cos(wave.x2(i) / 2), wave.target(i), 1e-12);
            assertEquals((plane.x1(i) + plane.x2(i)) / 10, plane.target(i), 1e-12);
        }
    }

    @Test
    void moonsReachIntoEachOther() {
        PointSet moons = ToySet.MOONS.draw(400, 2, 0, new Rng(4));
        double lowest = 9;
        double highest = -9;
        for (int i = 0; i < moons.size(); i++) {
            if (moons.target(i) == 0) {
                highest = Math.max(highest, moons.x2(i));
            } else {
                lowest = Math.min(lowest, moons.x2(i));
            }
        }

        assertTrue(highest > 1 && lowest < -1, highest + " " + lowest);
    }

    @Test
    void aPartHasThePointsOfTheOrder() {
        PointSet set = ToySet.PLANE.draw(10, 0, 0, new Rng(3));

        PointSet part = set.part(new int[] {4, 2, 9, 0}, 1, 3);

        assertEquals(2, part.size());
        assertEquals(set.x1(2), part.x1(0));
        assertEquals(set.target(9), part.target(1));
    }
}
