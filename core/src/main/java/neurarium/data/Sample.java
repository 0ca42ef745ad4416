package neurarium.data;

/** A point (x₁, x₂) of the plane and the output d wanted there: +1 or −1. */
public record Sample(double x1, double x2, int d) {
    public Sample {
        if (d != 1 && d != -1) {
            throw new IllegalArgumentException("Sample takes d = 1 or -1, got " + d);
        }
    }
}
