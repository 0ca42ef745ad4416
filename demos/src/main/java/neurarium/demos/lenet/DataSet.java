package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import neurarium.data.LabeledImages;
import neurarium.ui.Files;
import neurarium.ui.Text;

/**
 * Training and test images that arrive shard by shard: the list, the first training shard, the test
 * images, the other training shards. What fails is asked for again after a while; what keeps
 * failing is left out and named. Where nothing can be fetched, a sample that travels in a script
 * serves.
 */
final class DataSet {
    /** Milliseconds before each further try. */
    private static final int[] PAUSES = {500, 1500, 4000};

    private static final int SAMPLE_TRAIN = 1000;
    private static final int SAMPLE_TEST = 200;

    private final String name;
    private final Files files;
    private final Runnable arrived;
    private List<Shard> train = new ArrayList<>();
    private List<Shard> test = new ArrayList<>();
    private boolean asked;
    private boolean everything;
    private boolean loading;
    private boolean stopped;
    private boolean sample;
    private Text problem = Text.NONE;
    private Runnable giveUp = () -> {};

    /** Counts the starts of loading, so that what an earlier one asked for is not taken. */
    private int round;

    /**
     * A set that is not asked for yet.
     *
     * @param name {@code mnist} or {@code fashion}
     * @param arrived is run after each answer
     */
    DataSet(String name, Files files, Runnable arrived) {
        this.name = name;
        this.files = files;
        this.arrived = arrived;
    }

    String name() {
        return name;
    }

    /** The shards of the training images, those still to come included. */
    List<Shard> train() {
        return train;
    }

    int trainCount() {
        return here(train);
    }

    int testCount() {
        return here(test);
    }

    private static int here(List<Shard> shards) {
        int count = 0;
        for (Shard shard : shards) {
            count += shard.state == Shard.State.HERE ? shard.count : 0;
        }
        return count;
    }

    /** Copies a test image; its index counts those that are here. */
    int copyTest(int index, float[] to, int start) {
        int left = index;
        for (Shard shard : test) {
            if (shard.state == Shard.State.HERE) {
                if (left < shard.count) {
                    shard.images.copy(left, to, start);
                    return shard.images.label(left);
                }
                left -= shard.count;
            }
        }
        throw new IndexOutOfBoundsException("there is no test image " + index);
    }

    /** Whether all test images are here that will ever be. */
    boolean hasAllTests() {
        return testCount() > 0 && count(test, Shard.State.WAITING) == 0;
    }

    boolean isLoading() {
        return loading;
    }

    /** Whether the small sample stands in for the set. */
    boolean isSample() {
        return sample;
    }

    /** What went wrong and what follows from it; empty where nothing did. */
    Text problem() {
        return problem;
    }

    boolean canRetry() {
        return asked && !loading && (stopped || !problem.isEmpty());
    }

    /** The shards that are here, of all. */
    Text progress() {
        if (sample) {
            return Text.of("样本", "sample");
        }
        if (!asked) {
            return Text.of("未载入", "not loaded");
        }
        int here = count(train, Shard.State.HERE) + count(test, Shard.State.HERE);
        int all = train.size() + test.size();
        return Text.same(all == 0 ? "…" : here + " / " + all);
    }

    private static int count(List<Shard> shards, Shard.State state) {
        int count = 0;
        for (Shard shard : shards) {
            count += shard.state == state ? 1 : 0;
        }
        return count;
    }

    /** Starts to load the test images, or the training images as well. */
    void want(boolean training) {
        boolean more = training && !everything;
        everything |= training;
        if (!asked || (more && !loading && !stopped)) {
            retry();
        }
    }

    /** Stops loading; what is here stays. */
    void cancel() {
        giveUp.run();
        round++;
        stopped = loading;
        loading = false;
    }

    /** Starts again with what is missing. */
    void retry() {
        asked = true;
        stopped = false;
        loading = true;
        problem = Text.NONE;
        round++;
        for (List<Shard> part : List.of(train, test)) {
            for (Shard shard : part) {
                if (shard.state == Shard.State.FAILED) {
                    shard.state = Shard.State.WAITING;
                }
            }
        }
        if (train.isEmpty() || sample) {
            list(0);
        } else {
            next();
        }
    }

    private void list(int tries) {
        read(
                name + ".json",
                tries,
                bytes -> {
                    Map<?, ?> json = Shard.parse(bytes);
                    train = Shard.list(json, "train");
                    test = Shard.list(json, "test");
                    sample = false;
                    next();
                },
                () -> list(tries + 1),
                this::useSample);
    }

    /** What is made of the bytes of a file; it may refuse them. */
    private interface Use {
        void of(byte[] bytes);
    }

    /** Reads a file, again after failures, and in the end without it. */
    private void read(String file, int tries, Use use, Runnable again, Runnable without) {
        int started = round;
        String address = tries == 0 ? file : file + "?try=" + tries;
        Files.Answer answer =
                new Files.Answer() {
                    @Override
                    public void read(byte[] bytes) {
                        if (started == round) {
                            try {
                                use.of(bytes);
                            } catch (IllegalArgumentException e) {
                                failed(e.getMessage());
                                return;
                            }
                            arrived.run();
                        }
                    }

                    @Override
                    public void failed(String reason) {
                        if (started != round) {
                            return;
                        }
                        if (reason.equals(Files.UNREACHABLE)) {
                            without.run();
                        } else if (tries < PAUSES.length) {
                            problem = trouble(file, reason, tries);
                            files.later(
                                    PAUSES[tries],
                                    () -> {
                                        if (started == round) {
                                            again.run();
                                        }
                                    });
                        } else {
                            problem = trouble(file, reason, tries);
                            without.run();
                        }
                        arrived.run();
                    }
                };
        giveUp = files.read(address, answer);
    }

    private static Text trouble(String file, String reason, int tries) {
        boolean last = tries == PAUSES.length;
        return Text.of(
                file
                        + "：第 "
                        + (tries + 1)
                        + " 次载入失败（"
                        + reason
                        + "）。"
                        + (last ? "先用已经到的数据；可以点“重试”。" : "稍后再试。"),
                file
                        + ": attempt "
                        + (tries + 1)
                        + " failed ("
                        + reason
                        + "). "
                        + (last
                                ? "It goes on with what has arrived; press Retry to ask again."
                                : "It will be tried again."));
    }

    private void useSample() {
        int started = round;
        files.inlined(
                name + "-sample",
                new Files.Answer() {
                    @Override
                    public void read(byte[] bytes) {
                        if (started == round) {
                            takeSample(bytes);
                        }
                    }

                    @Override
                    public void failed(String reason) {
                        loading = false;
                        problem = trouble(name + "-sample", reason, PAUSES.length);
                        arrived.run();
                    }
                });
    }

    private void takeSample(byte[] bytes) {
        int split = SAMPLE_TRAIN * (1 + LabeledImages.PIXELS);
        loading = false;
        sample = true;
        train =
                List.of(
                        Shard.of(
                                new LabeledImages(
                                        Arrays.copyOfRange(bytes, 0, split), SAMPLE_TRAIN)));
        test =
                List.of(
                        Shard.of(
                                new LabeledImages(
                                        Arrays.copyOfRange(bytes, split, bytes.length),
                                        SAMPLE_TEST)));
        arrived.run();
    }

    /** Asks for the next shard that is missing. */
    private void next() {
        Shard shard = missing();
        loading = shard != null;
        if (shard != null) {
            fetch(shard, 0);
        }
    }

    private Shard missing() {
        List<Shard> order = new ArrayList<>();
        if (everything) {
            order.add(train.get(0));
        }
        order.addAll(test);
        if (everything) {
            order.addAll(train);
        }
        for (Shard shard : order) {
            if (shard.state == Shard.State.WAITING) {
                return shard;
            }
        }
        return null;
    }

    private void fetch(Shard shard, int tries) {
        read(
                shard.file,
                tries,
                bytes -> {
                    shard.take(bytes);
                    if (count(train, Shard.State.FAILED) + count(test, Shard.State.FAILED) == 0) {
                        problem = Text.NONE;
                    }
                    next();
                },
                () -> fetch(shard, tries + 1),
                () -> {
                    shard.state = Shard.State.FAILED;
                    next();
                });
    }
}
