package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.demos.FakeFiles;
import org.junit.jupiter.api.Test;

class DataSetTest {
    private final FakeFiles files = FakeFiles.withSet("mnist", 4, 2, 50);
    private final DataSet data = new DataSet("mnist", files);

    @Test
    void nothingIsLoadedBeforeItIsWanted() {
        assertEquals(List.of(), files.asked);
        assertFalse(data.isLoading);
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
        assertFalse(data.isLoading);
        assertEquals(6, data.shardsLoaded());
        assertEquals(6, data.shards());
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
        assertNull(data.problem());
    }

    @Test
    void aCorruptShardIsReportedTriedAgainAndLeftOut() {
        files.site.get("mnist-train-1.bin")[100] ^= 1;
        data.want(true);
        files.all();

        assertEquals(150, data.trainCount());
        assertEquals(Shard.State.FAILED, data.train.get(1).state);
        LoadProblem problem = data.problem();
        assertEquals("mnist-train-1.bin", problem.file());
        assertEquals(4, problem.attempt());
        assertTrue(problem.isLast());
        assertEquals(LoadProblem.Kind.CHECKSUM, problem.reason().kind());
        assertTrue(data.canRetry());
    }

    @Test
    void aShortShardIsReported() {
        files.site.put("mnist-train-2.bin", new byte[77]);
        data.want(true);
        files.all();

        assertEquals(
                new LoadProblem.Reason(LoadProblem.Kind.LENGTH, "77", "39250"),
                data.problem().reason());
        assertEquals(150, data.trainCount());
    }

    @Test
    void retryBringsWhatWasMissing() {
        byte[] shard = files.site.remove("mnist-train-3.bin");
        data.want(true);
        files.all();
        assertEquals("HTTP 404", data.problem().reason().found());
        assertEquals(150, data.trainCount());

        files.site.put("mnist-train-3.bin", shard);
        data.retry();
        files.all();

        assertEquals(200, data.trainCount());
        assertNull(data.problem());
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
        assertFalse(data.isLoading);
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

        assertTrue(data.isSample);
        assertEquals(1000, data.trainCount());
        assertEquals(200, data.testCount());
        assertEquals(List.of("mnist.json", "mnist-sample"), files.asked);
    }

    @Test
    void aMalformedListIsTriedAgainAndThenTheSampleServes() {
        files.site.put(
                "mnist.json", "{\"train\": 3}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        data.want(true);
        files.all();

        assertTrue(data.isSample);
        assertEquals(LoadProblem.Kind.LIST, data.problem().reason().kind());
    }
}
