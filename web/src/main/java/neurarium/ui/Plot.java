package neurarium.ui;

/** The frame of a diagram: a box in which x runs right and y runs up, with ticks at its edges. */
public final class Plot {
    private final Box box;
    private final Scale x;
    private final Scale y;

    public Plot(Box box, double left, double right, double bottom, double top) {
        this.box = box;
        x = new Scale(left, right, box.x(), box.right());
        y = new Scale(bottom, top, box.bottom(), box.y());
    }

    public Box box() {
        return box;
    }

    public Scale x() {
        return x;
    }

    public Scale y() {
        return y;
    }

    /** About so many ticks, with their numbers below and to the left, and the frame. */
    public void axes(Surface surface, int ticksX, int ticksY) {
        double step = stepX(ticksX, surface);
        for (double v = first(x, step); v <= x.high() + 1e-9; v += step) {
            double px = x.pixel(v);
            surface.line(px, box.bottom(), px, box.bottom() + 4, Ink.LINE, 1);
            double most = surface.width() - surface.textWidth(tidy(v), Type.CAPTION) / 2;
            double middle = Math.min(px, most); // the last number stays in the picture
            surface.text(tidy(v), middle, box.bottom() + 13, Ink.QUIET, Type.CAPTION.centered());
        }
        step = stepY(ticksY);
        for (double v = first(y, step); v <= y.high() + 1e-9; v += step) {
            double py = y.pixel(v);
            surface.line(box.x() - 4, py, box.x(), py, Ink.LINE, 1);
            surface.text(tidy(v), box.x() - 7, py, Ink.QUIET, Type.CAPTION.right());
        }
        surface.frame(box, Ink.LINE);
    }

    /** The step for about so many ticks along x, fewer where their numbers would touch. */
    private double stepX(int ticks, Surface surface) {
        for (int fewer = ticks; fewer > 1; fewer--) {
            double step = x.tick(fewer);
            double widest = 0;
            for (double v = first(x, step); v <= x.high() + 1e-9; v += step) {
                widest = Math.max(widest, surface.textWidth(tidy(v), Type.CAPTION));
            }
            if (x.pixel(step) - x.pixel(0) >= widest + 8) {
                return step;
            }
        }
        return x.tick(1);
    }

    /** The same along y. */
    private double stepY(int ticks) {
        int fewer = ticks;
        while (fewer > 1 && y.pixel(0) - y.pixel(y.tick(fewer)) < Type.CAPTION.size() + 2) {
            fewer--;
        }
        return y.tick(fewer);
    }

    /** The lowest tick: a multiple of the step, at the low end itself in spite of rounding. */
    private static double first(Scale scale, double step) {
        return Math.ceil(scale.low() / step - 1e-9) * step;
    }

    private static String tidy(double value) {
        return Numbers.brief(Math.abs(value) < 1e-9 ? 0 : value);
    }
}
