package neurarium.demos.lenet;

import java.util.function.Consumer;
import java.util.function.Function;
import neurarium.demos.lenet.LoadProblem.Kind;
import neurarium.demos.lenet.LoadProblem.Reason;
import neurarium.ui.Files;

/** Reads files of the site one after the other, each again after failures. */
final class ShardReader {
    /** Milliseconds before each further try. */
    private static final int[] PAUSES = {500, 1500, 4000};

    private record Job(String file, Function<byte[], Reason> taker, Runnable without) {}

    private final Files files;

    /** What went wrong last; null where nothing did. */
    LoadProblem problem;

    private Runnable giveUp = () -> {};

    /** Counts the starts, so that what an earlier one asked for is not taken. */
    private int round;

    ShardReader(Files files) {
        this.files = files;
    }

    boolean hasFiles() {
        return files != null;
    }

    /** Takes nothing more of what was asked for so far. */
    void stop() {
        giveUp.run();
        round++;
    }

    /**
     * Reads a file.
     *
     * @param taker takes its bytes, or returns why it does not
     * @param without is run if that fails in the end
     */
    void read(String file, Function<byte[], Reason> taker, Runnable without) {
        read(new Job(file, taker, without), 0);
    }

    private void read(Job job, int tries) {
        String address = tries == 0 ? job.file : job.file + "?try=" + tries;
        giveUp = files.read(address, answer(job.taker, reason -> refuse(job, tries, reason)));
    }

    private void refuse(Job job, int tries, Reason reason) {
        boolean isLast = tries == PAUSES.length;
        boolean isUnreachable = reason.found().equals(Files.UNREACHABLE);
        if (!isUnreachable) {
            problem = new LoadProblem(job.file, tries + 1, isLast, reason);
        }
        if (isLast || isUnreachable) {
            job.without.run();
            return;
        }
        int started = round;
        files.later(
                PAUSES[tries],
                () -> {
                    if (started == round) {
                        read(job, tries + 1);
                    }
                });
    }

    /** Reads a file that travels in a script; there is no second try. */
    void readInlined(String name, Function<byte[], Reason> taker, Runnable without) {
        Job job = new Job(name, taker, without);
        files.inlined(name, answer(taker, reason -> refuse(job, PAUSES.length, reason)));
    }

    private Files.Answer answer(Function<byte[], Reason> taker, Consumer<Reason> refusal) {
        int started = round;
        return new Files.Answer() {
            @Override
            public void read(byte[] bytes) {
                Reason reason = started == round ? taker.apply(bytes) : null;
                if (reason != null) {
                    refusal.accept(reason);
                }
            }

            @Override
            public void failed(String reason) {
                if (started == round) {
                    refusal.accept(new Reason(Kind.NO_ANSWER, reason, ""));
                }
            }
        };
    }
}
