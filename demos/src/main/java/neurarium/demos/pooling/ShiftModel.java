package neurarium.demos.pooling;

/**
 * A small drawing, moved by some pixels, through a filter for vertical edges and then through
 * pooling: how much of each changes when the drawing moves.
 */
final class ShiftModel {
    static final int SIZE = 16;
    private static final String[] SEVEN = {
        "................",
        "................",
        "................",
        "...########.....",
        "...########.....",
        ".........##.....",
        "........##......",
        "........##......",
        ".......##.......",
        ".......##.......",
        "......##........",
        "......##........",
        ".....##.........",
        "................",
        "................",
        "................"
    };

    private int right = 1;
    private int down;
    private int window = 2;

    int right() {
        return right;
    }

    void right(int right) {
        this.right = right;
    }

    int down() {
        return down;
    }

    void down(int down) {
        this.down = down;
    }

    int window() {
        return window;
    }

    void window(int window) {
        this.window = window;
    }

    /** The drawing, moved: 16×16 of 0 and 1. */
    float[] image(int right, int down) {
        float[] image = new float[SIZE * SIZE];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                int fromRow = row - down;
                int fromColumn = column - right;
                boolean inside =
                        fromRow >= 0 && fromRow < SIZE && fromColumn >= 0 && fromColumn < SIZE;
                boolean ink = inside && SEVEN[fromRow].charAt(fromColumn) == '#';
                image[row * SIZE + column] = ink ? 1 : 0;
            }
        }
        return image;
    }

    /** |Sobel| for vertical edges, with zeros around; divided by 4. */
    static float[] edges(float[] image) {
        float[] edges = new float[image.length];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                float sum = 0;
                for (int i = -1; i <= 1; i++) {
                    float weight = i == 0 ? 2 : 1;
                    sum +=
                            weight
                                    * (at(image, row + i, column + 1)
                                            - at(image, row + i, column - 1));
                }
                edges[row * SIZE + column] = Math.abs(sum) / 4;
            }
        }
        return edges;
    }

    private static float at(float[] image, int row, int column) {
        boolean inside = row >= 0 && row < SIZE && column >= 0 && column < SIZE;
        return inside ? image[row * SIZE + column] : 0;
    }

    /** The side of what pooling leaves. */
    int pooledSize() {
        return SIZE / window;
    }

    /** Each window's maximum or mean; windows do not overlap. */
    float[] pooled(float[] values, boolean max) {
        int out = pooledSize();
        float[] pooled = new float[out * out];
        for (int p = 0; p < pooled.length; p++) {
            float sum = 0;
            float largest = 0;
            for (int i = 0; i < window * window; i++) {
                int row = p / out * window + i / window;
                int column = p % out * window + i % window;
                float value = values[row * SIZE + column];
                sum += value;
                largest = Math.max(largest, value);
            }
            pooled[p] = max ? largest : sum / (window * window);
        }
        return pooled;
    }

    /** Σ |a − b| / Σ a: how much of the answer changed. */
    static double change(float[] a, float[] b) {
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            difference += Math.abs(a[i] - b[i]);
            sum += Math.abs(a[i]);
        }
        return sum == 0 ? 0 : difference / sum;
    }

    /** How much of an answer changes by the shift: the edges, or what pooling makes of them. */
    double change(Stage stage) {
        return change(values(stage, 0, 0), values(stage, right, down));
    }

    /** What is compared. */
    enum Stage {
        IMAGE,
        EDGES,
        MEAN,
        MAX
    }

    float[] values(Stage stage, int right, int down) {
        float[] image = image(right, down);
        return switch (stage) {
            case IMAGE -> image;
            case EDGES -> edges(image);
            case MEAN -> pooled(edges(image), false);
            case MAX -> pooled(edges(image), true);
        };
    }

    int side(Stage stage) {
        return stage == Stage.MEAN || stage == Stage.MAX ? pooledSize() : SIZE;
    }
}
