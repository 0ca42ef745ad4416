package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The matrices of the chosen stage, and the reason of the cell that is looked at. */
final class SceneView {
    private static final Type SMALL = Type.SMALL.sized(12);

    /** So many cells of the followed row can be reached by keyboard. */
    private static final int REACHABLE = 32;

    private SceneView() {}

    /** Draws a scene in its layout; {@code look} says where the pointer is. */
    static void draw(
            TransformerModel model, Scene scene, SceneLayout layout, Look look, Surface surface) {
        int last = scene.output().columns() - 1;
        int output = scene.inputs().size();
        boolean points = look.isAt(scene.stage());
        boolean atOutput = !points || look.matrix == output;
        int row = points ? look.row : model.position();
        int column = points ? look.column : Math.min(model.column(), last);
        Matrix matrix = points ? scene.matrices().get(look.matrix) : scene.output();
        row = Math.min(row, matrix.rows() - 1);
        column = Math.min(column, matrix.columns() - 1);
        Reasons reasons = model.reasons();
        Reason reason =
                atOutput
                        ? reasons.of(scene, row, column, lines(layout))
                        : Reasons.given(matrix, row, column);
        switch (scene.shape()) {
            case TOKENS -> TokensView.draw(model, scene, layout, surface);
            case BARS -> BarsView.draw(model, scene, layout, column, surface);
            default -> {
                matrices(model, scene, layout, surface);
                marks(scene, layout, atOutput ? output : look.matrix, row, column, surface);
            }
        }
        ReasonView.draw(reason, layout.reason(), surface);
        if (scene.stage() == Stage.GELU) {
            double h = scene.inputs().get(0).at(row, column);
            GeluView.draw(scene, row, h, layout.curve(), surface);
        }
        if (scene.shape() != Scene.Shape.TOKENS && scene.shape() != Scene.Shape.BARS) {
            keys(model, scene, layout, surface);
        }
    }

    /** How many terms of a sum there is room for. */
    private static int lines(SceneLayout layout) {
        double room = layout.reason().height() - ReasonView.HEAD - 4 * ReasonView.LINE;
        boolean isFlat = layout.reason().height() < 130 && layout.isWide();
        return isFlat ? 6 : Math.max(2, Math.min(8, (int) (room / ReasonView.LINE)));
    }

    private static void matrices(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        for (Place place : layout.places()) {
            boolean isResult = place.index() == scene.inputs().size();
            boolean alone = scene.shape() != Scene.Shape.PRODUCT || !isResult;
            MatrixPicture.draw(place, model.position(), alone, surface);
            if (!place.matrix().rowLabels().isEmpty()) {
                MatrixPicture.band(place, model.position(), -1, surface);
            }
        }
        List<Place> places = layout.places();
        if (scene.shape() == Scene.Shape.SUM) {
            sign("+", places.get(1), surface);
            sign("=", places.get(2), surface);
        }
        if (scene.stage() == Stage.PROJECT) {
            heads(model, places.get(0), surface);
        }
    }

    /** A sign before the name of a matrix. */
    private static void sign(String sign, Place place, Surface surface) {
        double y = place.cells().y() - 11;
        surface.text(sign, place.cells().x() - 12, y, Ink.TEXT, Type.BODY.centered());
    }

    /** Lines between the heads that lie side by side. */
    private static void heads(TransformerModel model, Place place, Surface surface) {
        Weights weights = model.weights();
        int d = weights.headWidth();
        for (int head = 0; head < weights.heads; head++) {
            Box part = place.part(0, head * d, place.matrix().rows(), d);
            if (head > 0) {
                surface.line(part.x(), part.y(), part.x(), part.bottom(), Ink.QUIET, 1);
            }
            if (part.width() >= 22) {
                boolean isOn = model.switches().isOn(model.layer(), head);
                String name = isOn ? "" + (head + 1) : (head + 1) + "×";
                double y = part.bottom() + 9;
                surface.text(name, part.centerX(), y, Ink.QUIET, SMALL.centered());
            }
        }
    }

    private static void marks(
            Scene scene, SceneLayout layout, int matrix, int row, int column, Surface surface) {
        Place at = layout.places().get(matrix);
        boolean isOutput = matrix == scene.inputs().size();
        if (isOutput && scene.shape() == Scene.Shape.PRODUCT) {
            MatrixPicture.band(layout.places().get(0), row, -1, surface);
            MatrixPicture.band(layout.places().get(1), -1, column, surface);
        }
        if (isOutput && scene.shape() == Scene.Shape.SUM) {
            MatrixPicture.ring(layout.places().get(0), row, column, 1, 1, surface);
            MatrixPicture.ring(layout.places().get(1), row, column, 1, 1, surface);
        }
        if (isOutput && scene.shape() == Scene.Shape.ROWS) {
            MatrixPicture.band(layout.places().get(0), row, -1, surface);
        }
        MatrixPicture.ring(at, row, column, 1, 1, surface);
    }

    /** Cells of the followed row for the keyboard, around the chosen column. */
    private static void keys(
            TransformerModel model, Scene scene, SceneLayout layout, Surface surface) {
        Place place = layout.places().get(scene.inputs().size());
        Matrix output = scene.output();
        int row = model.position();
        int count = Math.min(REACHABLE, output.columns());
        int middle = Math.min(model.column(), output.columns() - 1);
        int first = Math.max(0, Math.min(output.columns() - count, middle - count / 2));
        Reasons reasons = model.reasons();
        for (int column = first; column < first + count; column++) {
            int here = column;
            Box box = place.part(row, column, 1, 1);
            surface.spot(
                    Spot.forKeys(
                            "cell." + row + "." + column,
                            box,
                            () -> reasons.of(scene, row, here, 3).sentence()));
        }
    }

    /** The cell of a layout under a finger goes to the look; whether that changes it. */
    static boolean point(Scene scene, SceneLayout layout, Touch touch, Look look) {
        if (scene.shape() == Scene.Shape.TOKENS || scene.shape() == Scene.Shape.BARS) {
            return false; // these have spots
        }
        for (Place place : layout.places()) {
            if (place.contains(touch.x(), touch.y())) {
                return look.at(
                        scene.stage(),
                        place.index(),
                        place.row(touch.y()),
                        place.column(touch.x()));
            }
        }
        boolean changed = look.matrix >= 0;
        look.nothing();
        return changed;
    }
}
