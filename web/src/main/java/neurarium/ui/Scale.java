package neurarium.ui;

/** A linear map from numbers to pixels and back. */
public record Scale(double low, double high, double pixelLow, double pixelHigh) {
    public double pixel(double value) {
        return pixelLow + (value - low) / (high - low) * (pixelHigh - pixelLow);
    }

    public double value(double pixel) {
        return low + (pixel - pixelLow) / (pixelHigh - pixelLow) * (high - low);
    }

    /**
     * The distance between ticks, 1, 2 or 5 times a power of ten, for about {@code count} ticks.
     */
    public double tick(int count) {
        double rough = (high - low) / count;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
    }
}
