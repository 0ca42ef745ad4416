package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import neurarium.data.LabeledImages;
import neurarium.demos.lenet.LoadProblem.Reason;
import neurarium.demos.lenet.Shard.State;
import neurarium.io.Json;
import neurarium.ui.Files;

/**
 * Training and test images that arrive shard by shard: the list, the first training shard, the test
 * images, the other training shards. What fails is asked for again after a while; what keeps
 * failing is left out and named. Where nothing can be fetched, a sample that travels in a script
 * serves.
 */
final class DataSet {
    private static final int SAMPLE_TRAIN = 1000;
    private static final int SAMPLE_TEST = 200;

    /** {@code mnist} or {@code fashion}. */
    final String name;

    private final ShardReader reader;

    /** The shards of the training images, those still to come included. */
    List<Shard> train = List.of();

    private List<Shard> test = List.of();
    boolean isAsked;

    /** Whether the training images were asked for, not only those of the test. */
    boolean isAskedForTraining;

    boolean isLoading;

    /** Whether the small sample stands in for the set. */
    boolean isSample;

    private boolean stopped;

    /** A set that is not asked for yet; without files it never comes. */
    DataSet(String name, Files files) {
        this.name = name;
        reader = new ShardReader(files);
    }

    int trainCount() {
        return images(train);
    }

    /** How many training images are here or on their way. */
    int trainExpected() {
        int images = trainCount();
        for (Shard shard : train) {
            images += isLoading && shard.state == State.WAITING ? shard.count : 0;
        }
        return images;
    }

    int testCount() {
        return images(test);
    }

    /** How many images of some shards are here. */
    static int images(List<Shard> shards) {
        int images = 0;
        for (Shard shard : shards) {
            images += shard.loaded();
        }
        return images;
    }

    private static int count(List<Shard> shards, State state) {
        int count = 0;
        for (Shard shard : shards) {
            count += shard.state == state ? 1 : 0;
        }
        return count;
    }

    /** Copies a test image; its index counts those that are here. */
    int copyTest(int index, float[] to, int start) {
        int left = index;
        for (Shard shard : test) {
            if (left < shard.loaded()) {
                shard.images.copy(left, to, start);
                return shard.images.label(left);
            }
            left -= shard.loaded();
        }
        throw new IndexOutOfBoundsException("There is no test image " + index);
    }

    /** Whether all test images are here that will ever be. */
    boolean hasAllTests() {
        return testCount() > 0 && count(test, State.WAITING) == 0;
    }

    /** Whether training images are here, on their way, or still to be asked for. */
    boolean canTrain() {
        return trainCount() > 0 || isLoading || (reader.hasFiles() && !isAskedForTraining);
    }

    /** What went wrong; null where nothing did. */
    LoadProblem problem() {
        return reader.problem;
    }

    boolean canRetry() {
        return isAsked && !isLoading && (stopped || reader.problem != null);
    }

    /** All shards, first those of the test. */
    private List<Shard> all() {
        List<Shard> all = new ArrayList<>(test);
        all.addAll(train);
        return all;
    }

    int shards() {
        return all().size();
    }

    int shardsLoaded() {
        return count(all(), State.LOADED);
    }

    /** Starts to load the test images, or the training images as well. */
    void want(boolean training) {
        boolean more = training && !isAskedForTraining;
        isAskedForTraining |= training;
        if (reader.hasFiles() && (!isAsked || (more && !isLoading && !stopped))) {
            retry();
        }
    }

    /** Stops loading; what is here stays. */
    void cancel() {
        reader.stop();
        stopped = isLoading;
        isLoading = false;
    }

    /** Starts again with what is missing. */
    void retry() {
        reader.stop();
        reader.problem = null;
        isAsked = true;
        stopped = false;
        isLoading = true;
        for (Shard shard : all()) {
            if (shard.state == State.FAILED) {
                shard.state = State.WAITING;
            }
        }
        if (train.isEmpty() || isSample) {
            reader.read(name + ".json", this::takeList, this::useSample);
        } else {
            next();
        }
    }

    private Reason takeList(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append((char) (b & 127));
        }
        Object list = Map.of();
        try {
            list = Json.read(text.toString());
        } catch (IllegalArgumentException e) {
            // not JSON: it names no shard
        }
        if (Shard.list(list, "train").isEmpty() || Shard.list(list, "test").isEmpty()) {
            return new Reason(LoadProblem.Kind.LIST, "", "");
        }
        train = Shard.list(list, "train");
        test = Shard.list(list, "test");
        isSample = false;
        next();
        return null;
    }

    private void useSample() {
        reader.readInlined(name + "-sample", this::takeSample, () -> isLoading = false);
    }

    private Reason takeSample(byte[] bytes) {
        int split = SAMPLE_TRAIN * (1 + LabeledImages.PIXELS);
        byte[] first = Arrays.copyOfRange(bytes, 0, split);
        byte[] rest = Arrays.copyOfRange(bytes, split, bytes.length);
        isLoading = false;
        isSample = true;
        train = List.of(Shard.of(new LabeledImages(first, SAMPLE_TRAIN)));
        test = List.of(Shard.of(new LabeledImages(rest, SAMPLE_TEST)));
        return null;
    }

    /** Asks for the next shard that is missing. */
    private void next() {
        Shard shard = missing();
        isLoading = shard != null;
        if (shard != null) {
            reader.read(
                    shard.file,
                    bytes -> take(shard, bytes),
                    () -> {
                        shard.state = State.FAILED;
                        next();
                    });
        }
    }

    private Reason take(Shard shard, byte[] bytes) {
        Reason reason = shard.take(bytes);
        if (reason == null) {
            if (count(all(), State.FAILED) == 0) {
                reader.problem = null;
            }
            next();
        }
        return reason;
    }

    private Shard missing() {
        List<Shard> order = isAskedForTraining ? all() : test;
        if (isAskedForTraining && train.get(0).state == State.WAITING) {
            return train.get(0);
        }
        for (Shard shard : order) {
            if (shard.state == State.WAITING) {
                return shard;
            }
        }
        return null;
    }
}
