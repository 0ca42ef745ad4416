package neurarium.demos.rnn;

import java.util.List;
import neurarium.ui.Demo;
import neurarium.ui.Scene;

/** The recurrent network of the lecture: folded, unrolled, and at work on series of numbers. */
public final class RnnDemo implements Demo {
    private final UnrollModel unroll = new UnrollModel();
    private final SeriesModel series = new SeriesModel();

    UnrollModel unroll() {
        return unroll;
    }

    @Override
    public List<Scene> scenes() {
        return List.of(new UnrollScene(unroll), new SeriesScene(series));
    }

    @Override
    public void seed(int seed) {
        unroll.seed(seed);
        series.seed(seed);
    }

    @Override
    public void reset() {
        unroll.reset();
        series.restart();
    }
}
