package neurarium.demos.lenet;

import java.util.List;
import neurarium.data.LabeledImages;
import neurarium.demos.lenet.Shard.State;
import neurarium.tensor.Rng;

/**
 * The order in which training images are taken. The first epoch goes shard by shard, as they
 * arrive, each shuffled; later ones shuffle all images that are here. The same seed gives the same
 * order, however fast the data come.
 */
final class ShuffledOrder {
    private final Rng rng;
    private int[] places = new int[0];
    private int at;
    private int nextShard;
    private int epoch;

    ShuffledOrder(Rng rng) {
        this.rng = rng;
    }

    /**
     * Passes over the data so far, the present one as a fraction: of all images that are here or
     * still to come, so that the same seed trains the same however fast they come.
     */
    double epochs(DataSet data) {
        int all = data.trainExpected();
        if (all == 0) {
            return 0;
        }
        int done = DataSet.images(data.train.subList(0, Math.max(0, nextShard - 1)));
        return epoch == 0
                ? Math.min(1, (done + at) / (double) all)
                : epoch + at / (double) places.length;
    }

    /** Whether the next {@code count} images are here; makes ready for them. */
    boolean isReady(DataSet data, int count) {
        while (places.length - at < count) {
            if (!takeMore(data)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the next shard, or all of them again; false where something is still to come. */
    private boolean takeMore(DataSet data) {
        List<Shard> shards = data.train;
        while (epoch == 0 && nextShard < shards.size()) {
            Shard shard = shards.get(nextShard);
            if (shard.state == State.WAITING && data.isLoading) {
                return false;
            }
            nextShard++;
            if (shard.state == State.LOADED) {
                take(shards, nextShard - 1, nextShard);
                return true;
            }
        }
        if (data.trainCount() == 0) {
            return false;
        }
        epoch++;
        take(shards, 0, shards.size());
        return true;
    }

    /** Adds the images of the shards from (included) to (excluded) in random order. */
    private void take(List<Shard> shards, int from, int to) {
        int count = DataSet.images(shards.subList(from, to));
        int[] next = new int[count];
        int n = 0;
        for (int i = from; i < to; i++) {
            for (int j = 0; j < shards.get(i).loaded(); j++) {
                next[n] = i << 16 | j;
                n++;
            }
        }
        rng.shuffleInPlace(next);
        int left = places.length - at; // fewer than a part of a batch
        int[] joined = new int[left + count];
        System.arraycopy(places, at, joined, 0, left);
        System.arraycopy(next, 0, joined, left, count);
        places = joined;
        at = 0;
    }

    /** Copies the next image and returns its label; only after {@link #isReady}. */
    int copy(DataSet data, float[] to, int start) {
        int place = places[at];
        at++;
        LabeledImages images = data.train.get(place >> 16).images;
        images.copy(place & 0xffff, to, start);
        return images.label(place & 0xffff);
    }
}
