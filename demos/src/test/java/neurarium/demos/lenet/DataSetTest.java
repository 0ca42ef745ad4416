package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class DataSetTest {
    private final FakeFiles files = FakeFiles.withSet("mnist", 4, 2, 50);
    private final DataSet data = new DataSet("mnist", files, () -> {});

    @Test
    void nothingIsLoadedBeforeItIsWanted() {
        assertEquals(List.of(), files.asked);
        assertFalse(data.isLoading());
        assertEquals(0, data.trainCount());
    }

    @Test
    void theFirstTrainingShardComesFirstThenTheTestsThenTheRest() {
        data.want(true);
        files.all();

        assertEquals(
                List.of(
                        "mnist.json",
                        "mnist-train-0.bin",
                        "mnist-test-0.bin",
                        "mnist-test-1.bin",
                        "mnist-train-1.bin",
                        "mnist-train-2.bin",
                        "mnist-train-3.bin"),
                files.asked);
        assertEquals(200, data.trainCount());
        assertEquals(100, data.testCount());
        assertTrue(data.hasAllTests());
        assertFalse(data.isLoading());
        assertEquals("6 / 6", data.progress().en());
    }

    @Test
    void testsAloneLeaveTheTrainingImagesWhereTheyAreUntilTheyAreWanted() {
        data.want(false);
        files.all();
        assertEquals(0, data.trainCount());
        assertTrue(data.hasAllTests());

        data.want(true);
        files.all();
        assertEquals(200, data.trainCount());
    }

    @Test
    void aShardThatFailsIsAskedForAgainAfterAWhile() {
        files.failures.put("mnist-train-1.bin", 2);
        data.want(true);
        files.all();

        assertEquals(List.of(500, 1500), files.pauses);
        assertTrue(files.asked.contains("mnist-train-1.bin?try=2"));
        assertEquals(200, data.trainCount());
        assertTrue(data.problem().isEmpty());
    }

    @Test
    void aCorruptShardIsReportedTriedAgainAndLeftOut() {
        files.site.get("mnist-train-1.bin")[100] ^= 1;
        data.want(true);
        files.all();

        assertEquals(150, data.trainCount());
        assertEquals(Shard.State.FAILED, data.train().get(1).state);
        String said = data.problem().en();
        assertTrue(said.contains("mnist-train-1.bin: attempt 4 failed (CRC-32 "), said);
        assertTrue(said.contains("goes on with what has arrived"), said);
        assertTrue(data.problem().zh().contains("先用已经到的数据"));
        assertTrue(data.canRetry());
    }

    @Test
    void aShortShardIsReported() {
        files.site.put("mnist-train-2.bin", new byte[77]);
        data.want(true);
        files.all();

        assertTrue(data.problem().en().contains("77 bytes, not 39250"), data.problem().en());
        assertEquals(150, data.trainCount());
    }

    @Test
    void retryBringsWhatWasMissing() {
        byte[] shard = files.site.remove("mnist-train-3.bin");
        data.want(true);
        files.all();
        assertTrue(data.problem().en().contains("HTTP 404"));
        assertEquals(150, data.trainCount());

        files.site.put("mnist-train-3.bin", shard);
        data.retry();
        files.all();

        assertEquals(200, data.trainCount());
        assertTrue(data.problem().isEmpty());
        assertFalse(data.canRetry());
    }

    @Test
    void cancellingKeepsWhatIsHereAndTakesNothingMore() {
        data.want(true);
        files.next(); // the list
        files.next(); // the first shard
        data.cancel();
        files.all();

        assertEquals(50, data.trainCount());
        assertEquals(0, data.testCount());
        assertFalse(data.isLoading());
        assertTrue(data.canRetry());
        data.retry();
        files.all();
        assertEquals(200, data.trainCount());
    }

    @Test
    void whereNothingCanBeFetchedTheSampleServes() {
        files.reachable = false;
        data.want(true);
        files.all();

        assertTrue(data.isSample());
        assertEquals(1000, data.trainCount());
        assertEquals(200, data.testCount());
        assertEquals(List.of("mnist.json", "mnist-sample"), files.asked);
    }

    @Test
    void aListThatIsNoneIsTriedAgainAndThenTheSampleServes() {
        files.site.put(
                "mnist.json", "{\"train\": 3}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        data.want(true);
        files.all();

        assertTrue(data.isSample());
        assertTrue(data.problem().en().contains("the list names no shard of train"));
    }

    /** Shard after shard, whenever they come: the order depends on the seed alone. */
    @Test
    void theOrderOfTheImagesDoesNotDependOnWhenTheyCome() {
        data.want(true);
        files.all();
        FakeFiles slow = FakeFiles.withSet("mnist", 4, 2, 50);
        DataSet late = new DataSet("mnist", slow, () -> {});
        late.want(true);
        Order one = new Order(new Rng(3));
        Order other = new Order(new Rng(3));
        float[] a = new float[784];
        float[] b = new float[784];
        for (int i = 0; i < 500; i++) {
            assertTrue(one.isReady(data, 1));
            while (!other.isReady(late, 1)) {
                assertTrue(slow.next());
            }
            // a late shard arrives while the one before is in use
            assertEquals(one.copy(data, a, 0), other.copy(late, b, 0));
            org.junit.jupiter.api.Assertions.assertArrayEquals(a, b);
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
        Order order = new Order(new Rng(1));
        int[] labels = new int[10];
        int[] expected = new int[10];
        float[] image = new float[784];
        for (Shard shard : data.train()) {
            for (int i = 0; i < shard.count; i++) {
                expected[shard.images.label(i)]++;
            }
        }
        for (int i = 0; i < 200; i++) {
            order.isReady(data, 1);
            labels[order.copy(data, image, 0)]++;
        }
        org.junit.jupiter.api.Assertions.assertArrayEquals(expected, labels);
    }

    @Test
    void aMissingShardIsSkippedAndTrainingGoesOn() {
        files.site.remove("mnist-train-1.bin");
        data.want(true);
        files.all();
        Order order = new Order(new Rng(1));
        float[] image = new float[784];
        for (int i = 0; i < 400; i++) {
            assertTrue(order.isReady(data, 1));
            order.copy(data, image, 0);
        }
        assertEquals(400 / 150.0, order.epochs(data), 0.01);
    }
}
