package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;

/**
 * Where the matrices of a scene lie. A product stands as it is computed: the left factor beside the
 * result, so that their rows are one line, the right factor above it, so that their columns are; in
 * the corner between the factors is room for the reason of a cell.
 */
final class SceneLayout {
    /** Room above the cells of a matrix for its name and shape. */
    static final double HEAD = 20;

    /** Room beside the cells for the letter of each row. */
    static final double LABEL = 20;

    /** Room below for the letter of each column. */
    static final double FOOT = 17;

    /** The reason of a cell needs so much. */
    static final double REASON_WIDE = 224;

    static final double REASON_HIGH = 158;

    /** A picture that is narrower has the reason below the matrices. */
    static final double WIDE = 480;

    /** So many bars of a distribution are drawn at most. */
    static final int BARS = 12;

    /** The height of an entry of the vocabulary. */
    static final double ENTRY = 30;

    private final List<Place> places = new ArrayList<>();
    private final Scene scene;
    private final Box area;
    private final boolean wide;
    private Box reason;
    private double bottom;

    /**
     * A layout within an area; a narrow one grows below it as it needs to.
     *
     * @param area where, its height the most that a wide one takes
     */
    SceneLayout(Scene scene, Box area) {
        this.scene = scene;
        this.area = area;
        wide = area.width() >= WIDE;
        switch (scene.shape()) {
            case PRODUCT -> product();
            case SUM, ROWS -> stack();
            case SQUARES -> squares();
            case TOKENS -> tokens();
            case BARS -> bars();
        }
        bottom = Math.max(bottom, reason.bottom());
    }

    List<Place> places() {
        return places;
    }

    /** Where the reason of a cell is written. */
    Box reason() {
        return reason;
    }

    double bottom() {
        return bottom;
    }

    boolean isWide() {
        return wide;
    }

    private void place(Matrix matrix, double x, double y, double width, double height) {
        places.add(new Place(matrix, places.size(), new Box(x, y, width, height)));
        bottom = Math.max(bottom, y + height + (matrix.columnLabels().isEmpty() ? 2 : FOOT));
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(value, most));
    }

    private void product() {
        Matrix left = scene.inputs().get(0);
        Matrix right = scene.inputs().get(1);
        int inner = left.columns();
        double high = wide ? area.height() - 2 * HEAD - FOOT : 300;
        double rows = left.rows() * between(4, 0.45 * high / left.rows(), 20);
        double over = Math.min(high - rows, 22.0 * inner);
        double corner = wide ? Math.max(over, REASON_HIGH - HEAD) : over;
        double most = wide ? 0.44 * area.width() : 0.42 * area.width();
        double across = Math.min(22.0 * inner, most - LABEL);
        double beside = wide ? Math.max(REASON_WIDE, LABEL + across) : LABEL + across;
        double gap = 14;
        double x = area.x() + beside + gap;
        double wideness = Math.min(44.0 * right.columns(), area.right() - x - 2);
        double y = area.y() + HEAD + corner + HEAD;
        place(left, x - gap - across, y, across, rows);
        place(right, x, area.y() + HEAD + corner - over, wideness, over);
        place(scene.output(), x, y, wideness, rows);
        reason = wide ? new Box(area.x(), area.y(), beside - 8, HEAD + corner) : below();
    }

    private Box below() {
        return new Box(area.x(), bottom + 8, area.width(), REASON_HIGH);
    }

    private void stack() {
        List<Matrix> all = scene.matrices();
        int time = scene.output().rows();
        double room = area.width() - LABEL - (wide ? REASON_WIDE + 20 : 0);
        double across = Math.min(10.0 * scene.output().columns(), room);
        double each = wide ? area.height() / all.size() - HEAD - 4 : 150;
        double rows = time * between(3.2, each / time, 18);
        double y = area.y() + HEAD;
        for (Matrix matrix : all) {
            place(matrix, area.x() + LABEL, y, across, rows);
            y += rows + HEAD + 4;
        }
        double x = area.x() + LABEL + across + 20;
        reason = wide ? new Box(x, area.y() + HEAD, area.right() - x, REASON_HIGH) : below();
        if (scene.stage() == Stage.GELU) {
            bottom = Math.max(bottom, curve().bottom() + 24);
        }
    }

    private void squares() {
        int time = scene.output().rows();
        double room = wide ? (area.width() - 2 * LABEL - 28) / 2 : area.width() - LABEL - 2;
        double across = time * between(3, room / time, 42);
        double high = wide ? area.height() - HEAD - FOOT - 118 : 190;
        double rows = time * between(3, high / time, 26);
        double x = area.x() + LABEL;
        double y = area.y() + HEAD;
        place(scene.inputs().get(0), x, y, across, rows);
        if (wide) {
            place(scene.output(), x + across + LABEL + 24, y, across, rows);
        } else {
            place(scene.output(), x, y + rows + FOOT + HEAD + 4, across, rows);
        }
        reason = new Box(area.x(), bottom + 6, area.width(), wide ? 112 : REASON_HIGH);
    }

    private void tokens() {
        int time = scene.output().rows();
        int beside = wide ? 16 : 8;
        int lines = (time + beside - 1) / beside;
        double cell = Math.min(56, area.width() / Math.min(time, beside));
        place(
                scene.output(),
                area.x(),
                area.y() + HEAD + 16,
                cell * Math.min(time, beside),
                74.0 * lines);
        reason = new Box(area.x(), bottom + 12, area.width(), 66);
        bottom = vocabulary().bottom();
    }

    /** The vocabulary has so many entries in a line. */
    static int beside(double width) {
        return width >= WIDE ? 18 : 9;
    }

    /** Where the vocabulary stands, under the reason of a token. */
    Box vocabulary() {
        int lines = wide ? 3 : 6;
        return new Box(area.x() + 1, reason.bottom() + 14, area.width() - 2, 24 + lines * ENTRY);
    }

    /** Where there is room for a curve, under the reason. */
    Box curve() {
        double y = reason.bottom() - 40;
        double high = wide ? Math.min(170, area.bottom() - y - 24) : 140;
        return new Box(reason.x() + 30, y, Math.min(220, reason.width() - 40), high);
    }

    /** The box of a token with its letter and number, where the scene shows tokens. */
    Box token(int t) {
        Place place = places.get(0);
        int beside = Math.min(scene.output().rows(), wide ? 16 : 8);
        double cell = place.cells().width() / beside;
        double x = place.cells().x() + t % beside * cell;
        int line = t / beside;
        return new Box(x, place.cells().y() + line * 74.0, cell - 4, 60);
    }

    private void bars() {
        int count = Math.min(BARS, scene.output().columns());
        double across = (wide ? area.width() - REASON_WIDE - 20 : area.width()) - 8;
        place(scene.output(), area.x() + 4, area.y() + HEAD + 8, across, 24.0 * count);
        reason =
                wide
                        ? new Box(
                                area.right() - REASON_WIDE,
                                area.y() + HEAD,
                                REASON_WIDE,
                                REASON_HIGH)
                        : below();
    }

    /** The box of one bar, where the scene shows a distribution. */
    Box bar(int rank) {
        Box cells = places.get(0).cells();
        return new Box(cells.x(), cells.y() + 24.0 * rank, cells.width(), 20);
    }
}
