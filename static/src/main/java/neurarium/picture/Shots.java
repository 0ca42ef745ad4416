package neurarium.picture;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.Text;

/** All pictures of demos that the pages show. */
public final class Shots {
    private static final double SHAPE = 10.0 / 16;

    /** The front door: a network that has learned the spiral, and the plane as it sees it. */
    public static final Shot HERO =
            new Shot(
                    "hero",
                    "playground",
                    Text.same("preset=spiral-deep&count=240"),
                    200,
                    900,
                    new Box(-8, -8, 916, 512));

    /** One for each lesson. */
    private static final List<Shot> LESSONS =
            List.of(
                    lesson("neuron", Text.NONE, 400, 560, 100, 298, 360),
                    lesson(
                            "descent",
                            Text.same("preset=himmelblau&momentum=1&adam=1"),
                            60,
                            560,
                            84,
                            0,
                            400),
                    lesson(
                            "playground",
                            Text.same("preset=spiral-deep&count=240"),
                            200,
                            620,
                            130,
                            410,
                            360),
                    lesson("backprop", Text.NONE, 14, 480, -14, -10, 508),
                    lesson("matrix", Text.NONE, 40, 900, -24, -64, 540),
                    lesson("conv1d", Text.NONE, 1, 480, -10, -28, 490),
                    lesson("conv2d", Text.NONE, 4, 900, -14, -12, 576),
                    lesson("pooling", Text.NONE, 1, 900, -14, -36, 556),
                    lesson("lenet", Text.NONE, 0, 560, -12, 508, 584),
                    lesson("words", Text.of("view=map&set=zh", "view=map"), 0, 480, 0, 0, 480),
                    lesson("rnn", Text.NONE, 2, 480, -12, -60, 504),
                    lesson("nextword", Text.NONE, 300, 480, -12, -8, 504),
                    lesson("charrnn", Text.of("data=poems", ""), 0, 480, -12, 28, 504),
                    lesson("attention", Text.NONE, 0, 900, 20, 40, 340),
                    lesson("transformer", Text.same("stage=softmax"), 0, 480, -6, 172, 486),
                    lesson("gpt", Text.of("model=poems", ""), 5, 480, -12, -8, 504));

    /** Further ones, which milestones of the history link to. */
    private static final List<Shot> MILESTONES =
            List.of(
                    milestone(
                            "neuron-logic",
                            "neuron",
                            "data=and&activation=step&search=hand&w1=1&w2=1&b=-1.5",
                            0,
                            560,
                            100,
                            430,
                            360),
                    milestone("neuron-learns", "neuron", "data=or", 300, 560, 100, 430, 360),
                    milestone("neuron-xor", "neuron", "data=xor", 400, 560, 100, 430, 360),
                    milestone("pooling-shift", "pooling", "view=shift", 1, 900, -14, -20, 880),
                    milestone("gradients", "nextword", "view=gradients", 0, 480, -8, -8, 500),
                    milestone("lstm", "rnn", "cell=lstm", 2, 480, -10, 300, 500),
                    milestone("photo", "conv2d", "view=photo&filter=sobelx", 2, 560, -5, -52, 572),
                    milestone(
                            "adam",
                            "descent",
                            "preset=ravine&momentum=1&adam=1",
                            60,
                            560,
                            92,
                            384,
                            370),
                    milestone("residual", "transformer", "stage=add1", 0, 480, -10, 172, 500),
                    milestone("same", "conv2d", "padding=same", 7, 900, -14, -12, 770),
                    milestone("field", "conv2d", "view=field", 3, 480, -10, -26, 500),
                    milestone("self", "attention", "view=self", 0, 480, -10, 70, 500),
                    milestone("mask", "transformer", "stage=mask", 0, 480, -6, 172, 486),
                    milestone("tokens", "gpt", "view=tokens", 0, 480, -10, -8, 500),
                    milestone("stream", "transformer", "view=token", 0, 480, -10, -8, 500));

    /** The social picture of the history: one neuron fails at XOR. */
    public static final Shot HISTORY = of("neuron", "data=xor", Lang.EN);

    private Shots() {}

    /** The picture of a lesson, by the id of its demo. */
    public static Shot of(String id) {
        for (Shot shot : LESSONS) {
            if (shot.demo().equals(id)) {
                return shot;
            }
        }
        throw new IllegalStateException("There is no picture of the demo " + id);
    }

    /** The picture of what a link to a demo opens, by its parameters. */
    public static Shot of(String id, String query, Lang lang) {
        for (List<Shot> shots : List.of(LESSONS, MILESTONES)) {
            for (Shot shot : shots) {
                if (shot.demo().equals(id) && shot.query().in(lang).equals(query)) {
                    return shot;
                }
            }
        }
        throw new IllegalStateException("There is no picture of " + id + ".html?" + query);
    }

    private static Shot lesson(
            String id, Text query, int steps, double width, double x, double y, double wide) {
        return new Shot(id, id, query, steps, width, part(x, y, wide));
    }

    private static Shot milestone(
            String name,
            String demo,
            String query,
            int steps,
            double width,
            double x,
            double y,
            double wide) {
        return new Shot(name, demo, Text.same(query), steps, width, part(x, y, wide));
    }

    private static Box part(double x, double y, double width) {
        return new Box(x, y, width, width * SHAPE);
    }

    /** Every picture. */
    public static List<Shot> all() {
        List<Shot> all = new ArrayList<>(LESSONS);
        all.addAll(MILESTONES);
        all.add(HERO);
        return all;
    }
}
