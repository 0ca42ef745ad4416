package neurarium.ui;

/** A rectangle of a picture in CSS pixels, y downwards. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    public Box inset(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, width - left - right, height - top - bottom);
    }

    /** The box of a disc or of a label around its centre. */
    public static Box around(double centerX, double centerY, double width, double height) {
        return new Box(centerX - width / 2, centerY - height / 2, width, height);
    }

    /** Its four corners as {@link Surface#polygon} takes them. */
    public double[] corners() {
        return new double[] {x, y, right(), y, right(), bottom(), x, bottom()};
    }
}
