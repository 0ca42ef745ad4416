package neurarium.graph;

import neurarium.tensor.Rng;

/** What keeps a network from learning its examples by heart. */
public final class Regularization {
    private Regularization() {}

    /**
     * In training each number is put to 0 with the probability {@code rate} from [0, 1) and else
     * divided by 1 − rate; otherwise y = x. See {@link Dropout}.
     */
    public static Node dropout(Node x, double rate, Rng rng) {
        return x.graph().add(new Dropout(x, rate, rng));
    }
}
