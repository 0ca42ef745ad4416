package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.demos.FakeFiles;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class ShuffledOrderTest {
    private final FakeFiles files = FakeFiles.withSet("mnist", 4, 2, 50);
    private final DataSet data = new DataSet("mnist", files);

    /** Shard after shard, whenever they come: the order depends on the seed alone. */
    @Test
    void theOrderOfTheImagesDoesNotDependOnWhenTheyCome() {
        data.want(true);
        files.all();
        FakeFiles slow = FakeFiles.withSet("mnist", 4, 2, 50);
        DataSet late = new DataSet("mnist", slow);
        late.want(true);
        ShuffledOrder one = new ShuffledOrder(new Rng(3));
        ShuffledOrder other = new ShuffledOrder(new Rng(3));
        float[] a = new float[784];
        float[] b = new float[784];
        for (int i = 0; i < 500; i++) {
            assertTrue(one.isReady(data, 1));
            while (!other.isReady(late, 1)) {
                assertTrue(slow.next());
            }
            // a late shard arrives while the one before is in use
            assertEquals(one.copy(data, a, 0), other.copy(late, b, 0));
            assertArrayEquals(a, b);
            assertEquals(one.epochs(data), other.epochs(late));
            if (i == 150) {
                slow.all();
            }
        }
        assertEquals(2.5, one.epochs(data), 0.01);
    }

    @Test
    void theFirstEpochTakesEveryImageOnce() {
        data.want(true);
        files.all();
        ShuffledOrder order = new ShuffledOrder(new Rng(1));
        int[] labels = new int[10];
        int[] expected = new int[10];
        float[] image = new float[784];
        for (Shard shard : data.train) {
            for (int i = 0; i < shard.count; i++) {
                expected[shard.images.label(i)]++;
            }
        }
        for (int i = 0; i < 200; i++) {
            order.isReady(data, 1);
            labels[order.copy(data, image, 0)]++;
        }
        assertArrayEquals(expected, labels);
    }

    @Test
    void aMissingShardIsSkippedAndTrainingGoesOn() {
        files.site.remove("mnist-train-1.bin");
        data.want(true);
        files.all();
        ShuffledOrder order = new ShuffledOrder(new Rng(1));
        float[] image = new float[784];
        for (int i = 0; i < 400; i++) {
            assertTrue(order.isReady(data, 1));
            order.copy(data, image, 0);
        }
        assertEquals(400 / 150.0, order.epochs(data), 0.01);
    }
}
