package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The tokens with their numbers, and the vocabulary in which these are places. */
final class TokensView {
    private static final Type SMALL = Type.SMALL.sized(12);

    /** So many characters at most are shown of the vocabulary, the commonest. */
    private static final int MOST = 54;

    private TokensView() {}

    static void draw(TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        Text title = Text.of("词元，和它们在词表里的号码", "tokens, and their numbers in the vocabulary");
        Box cells = layout.places().get(0).cells();
        title(title, cells.x(), cells.y() - 20, surface);
        Reasons reasons = model.reasons();
        for (int t = 0; t < scene.output().rows(); t++) {
            int here = t;
            Box box = layout.token(t);
            surface.fill(box, Ink.PANEL);
            frame(box, t == model.position(), surface);
            String letter = scene.output().rowLabels().get(t);
            Type large = Type.BODY.sized(20).centered();
            surface.text(letter, box.centerX(), box.y() + 20, Ink.TEXT, large);
            String number = Numbers.fixed(scene.output().at(t, 0) + 1, 0);
            surface.text(number, box.centerX(), box.y() + 45, Ink.QUIET, SMALL.centered());
            surface.spot(
                    new Spot(
                            "cell." + t + ".0",
                            box,
                            () -> reasons.of(scene, here, 0, 3).sentence()));
        }
        vocabulary(model, layout.vocabulary(), surface);
    }

    private static void title(Text title, double x, double y, Surface surface) {
        surface.text(title.in(surface.lang()), x, y, Ink.TEXT, Type.SMALL.bold());
    }

    private static void frame(Box box, boolean isMarked, Surface surface) {
        surface.frame(box, isMarked ? Ink.ATTENTION : Ink.LINE);
        if (isMarked) {
            surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
        }
    }

    private static void vocabulary(TransformerModel model, Box box, Surface surface) {
        Weights weights = model.weights();
        int all = weights.vocabulary();
        int count = Math.min(MOST, all);
        Text title =
                all > count
                        ? Text.of(
                                "词表：最常见的 " + count + " 个，共 " + all + " 个",
                                "the vocabulary: the commonest " + count + " of " + all)
                        : Text.of("词表，共 " + all + " 个字符", "the vocabulary of " + all);
        title(title, box.x(), box.y() + 8, surface);
        int beside = SceneLayout.beside(box.width());
        double cell = Math.min(33, box.width() / beside);
        for (int place = 0; place < count; place++) {
            int line = place / beside;
            Box at =
                    new Box(
                            box.x() + place % beside * cell,
                            box.y() + 20 + line * SceneLayout.ENTRY,
                            cell - 3,
                            SceneLayout.ENTRY - 3);
            frame(at, place == model.trace().tokens[model.position()], surface);
            String letter = Characters.visible(weights.characters.character(place));
            surface.text(letter, at.centerX(), at.centerY(), Ink.TEXT, Type.SMALL.centered());
        }
    }
}
