package neurarium.demos.descent;

import java.util.List;
import neurarium.symbolic.Derivative;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Parser;
import neurarium.symbolic.Simplify;

/** A loss L = f(x, y) with its derivatives, found symbolically, over a square of the plane. */
final class Landscape {
    static final List<String> VARIABLES = List.of("x", "y");

    final Expression f;
    final Derivative dx;
    final Derivative dy;
    final double centerX;
    final double centerY;
    final double reach;
    private final Expression dxx;
    private final Expression dxy;
    private final Expression dyy;

    /**
     * A landscape.
     *
     * @param text a formula of x and y that the parser takes
     * @param reach half the side of the square around the centre that is shown
     */
    Landscape(String text, double centerX, double centerY, double reach) {
        f = Parser.parse(text, VARIABLES).expression();
        this.centerX = centerX;
        this.centerY = centerY;
        this.reach = reach;
        dx = Derivative.of(f, 0);
        dy = Derivative.of(f, 1);
        dxx = Derivative.of(dx.result(), 0).result();
        dxy = Derivative.of(dx.result(), 1).result();
        dyy = Derivative.of(dy.result(), 1).result();
    }

    double value(double x, double y) {
        return f.value(x, y);
    }

    /** g = ∂L/∂x. */
    double g(double x, double y) {
        return dx.result().value(x, y);
    }

    /** h = ∂L/∂y. */
    double h(double x, double y) {
        return dy.result().value(x, y);
    }

    /** The largest curvature λ of L at a point. */
    double maxCurvature(double x, double y) {
        return curvature(x, y, 1);
    }

    /** The smallest, negative where L bends downwards in some direction. */
    double minCurvature(double x, double y) {
        return curvature(x, y, -1);
    }

    /** An eigenvalue of the second derivatives [[a, b], [b, c]]: (a + c)/2 ± √((a − c)²/4 + b²). */
    private double curvature(double x, double y, int sign) {
        double a = dxx.value(x, y);
        double b = dxy.value(x, y);
        double c = dyy.value(x, y);
        return (a + c) / 2 + sign * Math.sqrt((a - c) * (a - c) / 4 + b * b);
    }

    /** Whether a point is in the square that is shown. */
    boolean isInSight(double x, double y) {
        return Math.abs(x - centerX) <= reach && Math.abs(y - centerY) <= reach;
    }

    /** Whether the second derivatives are the same everywhere. */
    boolean isQuadratic() {
        return isConstant(dxx)
                && isConstant(dxy)
                && isConstant(dyy)
                && !hasCorner(dx)
                && !hasCorner(dy);
    }

    private static boolean hasCorner(Derivative derivative) {
        for (Derivative.Step step : derivative.steps()) {
            if (step.rule().hasCorner()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstant(Expression expression) {
        Expression tidy = Simplify.of(expression);
        return !tidy.contains(0) && !tidy.contains(1);
    }
}
