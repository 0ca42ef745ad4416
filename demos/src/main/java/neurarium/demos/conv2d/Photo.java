package neurarium.demos.conv2d;

/** A picture in three planes of red, green and blue from 0 to 1, row by row. */
final class Photo {
    final int width;
    final int height;
    final float[][] planes;

    /** How bright each pixel is, of all three colours (ITU-R BT.601). */
    final float[] grey;

    private Photo(int width, int height, float[][] planes) {
        this.width = width;
        this.height = height;
        this.planes = planes;
        grey = new float[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 0.299f * planes[0][i] + 0.587f * planes[1][i] + 0.114f * planes[2][i];
        }
    }

    /** Takes pixels of four bytes: red, green, blue, and how opaque, as canvases have them. */
    static Photo of(byte[] rgba, int width, int height) {
        if (width < 1 || height < 1 || rgba.length != 4 * width * height) {
            throw new IllegalArgumentException(
                    width + "×" + height + " pixels take 4 bytes each, got " + rgba.length);
        }
        float[][] planes = new float[3][width * height];
        for (int i = 0; i < width * height; i++) {
            for (int c = 0; c < 3; c++) {
                planes[c][i] = (rgba[4 * i + c] & 255) / 255f;
            }
        }
        return new Photo(width, height, planes);
    }

    /** Shapes with edges in all directions, for where no photo can be read. */
    static Photo testCard(int size) {
        float[][] planes = new float[3][size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double u = x / (double) size - 0.5;
                double v = y / (double) size - 0.5;
                boolean disc = Math.hypot(u + 0.18, v + 0.15) < 0.2;
                boolean bars = u > 0.05 && v < -0.05 && x * 16 / size % 2 == 0;
                boolean roof = v > 0.1 && Math.abs(u) < v - 0.05;
                int i = y * size + x;
                planes[0][i] = disc ? 0.95f : roof ? 0.2f : 0.75f - 0.4f * y / size;
                planes[1][i] = bars ? 0.1f : roof ? 0.45f : 0.8f - 0.3f * y / size;
                planes[2][i] = disc || bars ? 0.2f : 0.9f;
            }
        }
        return new Photo(size, size, planes);
    }
}
