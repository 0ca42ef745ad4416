package neurarium.demos.gpt;

/** What is trained, how large the model is, how fast it learns. */
final class TrainDesign {
    private Material material = Material.REVERSE;
    private int length = 6;
    private int layers = 2;
    private int heads = 4;
    private int width = 64;
    private int context = 64;
    private double rate = 0.003;

    Material material() {
        return material;
    }

    void material(Material chosen) {
        material = chosen;
    }

    /**
     * Characters in a question of a task; in the addition the digits of a number, two of which,
     * with + and =, make the length that was chosen.
     */
    int length() {
        return material == Material.ADDITION ? Math.max(1, Math.min(4, (length - 2) / 2)) : length;
    }

    /** What was chosen, whatever the task makes of it. */
    int chosenLength() {
        return length;
    }

    void length(int value) {
        length = value;
    }

    int layers() {
        return layers;
    }

    void layers(int value) {
        layers = value;
    }

    int heads() {
        return heads;
    }

    void heads(int value) {
        heads = value;
    }

    int width() {
        return width;
    }

    void width(int value) {
        width = value;
    }

    int context() {
        return context;
    }

    void context(int value) {
        context = value;
    }

    double rate() {
        return rate;
    }

    void rate(double value) {
        rate = value;
    }
}
