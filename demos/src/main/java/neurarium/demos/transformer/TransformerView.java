package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Touch;

/** The picture: the stages, the matrices of one of them, and what comes out; or one token's way. */
final class TransformerView {
    private static final double GAP = 14;
    private static final double LEGEND = 20;

    private TransformerView() {}

    private static boolean isWide(double width) {
        return width >= SceneLayout.WIDE + StripView.WIDTH;
    }

    /** Where the matrices lie. */
    private static Box area(double width) {
        double strip = StripView.height(width);
        return isWide(width)
                ? new Box(StripView.WIDTH + 18, 0, width - StripView.WIDTH - 18, strip - LEGEND)
                : new Box(0, strip + 10, width, 300);
    }

    private static SceneLayout layout(Scene scene, double width) {
        return new SceneLayout(scene, area(width));
    }

    static double height(TransformerModel model, Look look, double width) {
        if (look.follows) {
            return StreamView.height(model, width) + GAP + NextView.height(model, width);
        }
        return bottom(model.scene(), width) + GAP + NextView.height(model, width);
    }

    /** Where stages, matrices and legends end. */
    private static double bottom(Scene scene, double width) {
        double scenes = layout(scene, width).bottom() + Legends.height(scene, width);
        return isWide(width) ? Math.max(StripView.height(width), scenes) : scenes;
    }

    static void draw(TransformerModel model, Look look, Surface surface) {
        double width = surface.width();
        double next;
        if (look.follows) {
            StreamView.draw(model, surface);
            next = StreamView.height(model, width);
        } else {
            Scene scene = model.scene();
            StripView.draw(model, surface);
            SceneLayout layout = layout(scene, width);
            SceneView.draw(model, scene, layout, look, surface);
            next = bottom(scene, width);
            double high = Legends.height(scene, width);
            Box area = area(width);
            Box below = new Box(area.x(), next - high, area.width(), high);
            if (scene.shape() != Scene.Shape.TOKENS && scene.shape() != Scene.Shape.BARS) {
                Legends.draw(scene, below, surface);
            }
        }
        surface.line(0, next + GAP / 2, width, next + GAP / 2, Ink.LINE, 1);
        Box box = new Box(0, next + GAP, width, NextView.height(model, width));
        NextView.draw(model, box, surface);
    }

    /** The cell under the pointer goes to the look; whether the picture changes by it. */
    static boolean point(TransformerModel model, Look look, Touch touch) {
        Scene scene = model.scene();
        return SceneView.point(scene, layout(scene, touch.width()), touch, look);
    }
}
