package neurarium.demos.conv2d;

/** A picture in three planes of red, green and blue from 0 to 1, row by row. */
final class Photo {
    final int width;
    final int height;
    final float[][] planes;
    private float[] grey;

    private Photo(int width, int height) {
        this.width = width;
        this.height = height;
        planes = new float[3][width * height];
    }

    /** Takes pixels of four bytes: red, green, blue, and how opaque, as canvases have them. */
    static Photo of(byte[] rgba, int width, int height) {
        if (width < 1 || height < 1 || rgba.length != 4 * width * height) {
            throw new IllegalArgumentException(
                    width + "×" + height + " pixels take 4 bytes each, got " + rgba.length);
        }
        Photo photo = new Photo(width, height);
        for (int i = 0; i < width * height; i++) {
            for (int c = 0; c < 3; c++) {
                photo.planes[c][i] = (rgba[4 * i + c] & 255) / 255f;
            }
        }
        return photo;
    }

    /** How bright each pixel is, of all three colours (ITU-R BT.601). */
    float[] grey() {
        if (grey == null) {
            grey = new float[width * height];
            for (int i = 0; i < grey.length; i++) {
                grey[i] = 0.299f * planes[0][i] + 0.587f * planes[1][i] + 0.114f * planes[2][i];
            }
        }
        return grey;
    }

    /** Shapes with edges in all directions, for where no photo can be read. */
    static Photo testCard(int size) {
        Photo card = new Photo(size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double u = x / (double) size - 0.5;
                double v = y / (double) size - 0.5;
                boolean disc = Math.hypot(u + 0.18, v + 0.15) < 0.2;
                boolean bars = u > 0.05 && v < -0.05 && x * 16 / size % 2 == 0;
                boolean roof = v > 0.1 && Math.abs(u) < v - 0.05;
                int i = y * size + x;
                card.planes[0][i] = disc ? 0.95f : roof ? 0.2f : 0.75f - 0.4f * y / size;
                card.planes[1][i] = bars ? 0.1f : roof ? 0.45f : 0.8f - 0.3f * y / size;
                card.planes[2][i] = disc || bars ? 0.2f : 0.9f;
            }
        }
        return card;
    }
}
