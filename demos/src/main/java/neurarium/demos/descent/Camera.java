package neurarium.demos.descent;

import neurarium.ui.Box;

/**
 * Looks at the cube −1 … 1 in x and y, 0 … 1 in z, turned about the upright axis and seen from
 * above at an angle, without perspective.
 */
final class Camera {
    private final Box box;
    private final double cosTurn;
    private final double sinTurn;
    private final double cosTilt;
    private final double sinTilt;
    private final double scale;

    /** Angles in degrees: turn about the upright axis, tilt 0 from the side to 90 from above. */
    Camera(double turn, double tilt, Box box) {
        this.box = box;
        cosTurn = Math.cos(Math.toRadians(turn));
        sinTurn = Math.sin(Math.toRadians(turn));
        cosTilt = Math.cos(Math.toRadians(tilt));
        sinTilt = Math.sin(Math.toRadians(tilt));
        scale = Math.min(box.width() / 2.9, box.height() / (2.6 * sinTilt + 1.2 * cosTilt));
    }

    double pixelX(double x, double y) {
        return box.centerX() + scale * (x * cosTurn - y * sinTurn);
    }

    double pixelY(double x, double y, double z) {
        double away = x * sinTurn + y * cosTurn;
        return box.centerY() - scale * (away * sinTilt + (1.2 * z - 0.6) * cosTilt);
    }

    /** The larger, the farther from the eye. */
    double depth(double x, double y, double z) {
        double away = x * sinTurn + y * cosTurn;
        return away * cosTilt - 1.2 * z * sinTilt;
    }
}
