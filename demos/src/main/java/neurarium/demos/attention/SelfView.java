package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** A sentence that looks at itself: the stages, the formula, arcs, a row taken apart, matrices. */
final class SelfView {
    private static final double CHIP = 28;
    private static final double GAP = 8;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Type FORMULA = Type.BODY.symbol().sized(16);

    private SelfView() {}

    static boolean isWide(double width) {
        return width >= 620;
    }

    private static int columns(double width) {
        return width >= 560 ? STAGES.size() : STAGES.size() / 2;
    }

    private static double stagesHeight(double width) {
        return CHIP * STAGES.size() / columns(width);
    }

    private static double formulaHeight(double width) {
        return isWide(width) ? 46 : 112;
    }

    /** Where the arcs begin. */
    private static double arcsTop(double width) {
        return stagesHeight(width) + GAP + formulaHeight(width);
    }

    private static double bodyTop(double width) {
        return arcsTop(width) + ArcsView.HEIGHT + GAP;
    }

    private static Box table(double width) {
        double wide = isWide(width) ? Math.min(400, width * 0.46) : width;
        return new Box(0, bodyTop(width), wide, 0);
    }

    private static Box matrix(SelfModel model, double width) {
        if (isWide(width)) {
            double x = table(width).right() + 20;
            return new Box(x, bodyTop(width), Math.max(180, width - x - 146), 0);
        }
        double y = bodyTop(width) + RowTable.height(model) + 16;
        return new Box(0, y, Math.min(width, 420), 0);
    }

    private static Box extras(SelfModel model, double width) {
        Box matrix = matrix(model, width);
        if (isWide(width)) {
            return new Box(matrix.right() + 14, matrix.y(), width - matrix.right() - 14, 0);
        }
        double y = matrix.y() + MatrixPanel.height(model, matrix) + 12;
        return new Box(0, y, width, 0);
    }

    static double height(SelfModel model, double width) {
        Box extras = extras(model, width);
        double below = extras.y() + ExtrasView.height(model, extras);
        if (isWide(width)) {
            Box matrix = matrix(model, width);
            below = Math.max(below, matrix.y() + MatrixPanel.height(model, matrix));
            below = Math.max(below, bodyTop(width) + RowTable.height(model));
        }
        return below;
    }

    /**
     * Draws it.
     *
     * @param row the token that looks
     * @param column the token that is pointed at; −1 where none is
     */
    static void draw(SelfModel model, int row, int column, Surface surface) {
        SelfAttention run = model.run();
        double width = surface.width();
        stages(model, surface);
        double y = stagesHeight(width) + GAP;
        double below = formulas(model, y, surface);
        Box box = new Box(0, below, width, 0);
        String shapes = StageWords.shapes(model, run).in(surface.lang());
        TextLines.draw(shapes, box, Ink.QUIET, Cells.SMALL, surface);
        Box arcs = new Box(0, arcsTop(width), width, ArcsView.HEIGHT);
        float[] weights = run.weightsOf(model.head(), row);
        ArcsView.draw(model.tokens(), row, weights, run.settings.softmax, arcs, surface);
        new RowTable(model, run, row, column).draw(table(width), surface);
        new MatrixPanel(model, run, row, column).draw(matrix(model, width), surface);
        new ExtrasView(model, run).draw(extras(model, width), surface);
    }

    /** The formulas side by side, on a second line where the first is full. */
    private static double formulas(SelfModel model, double top, Surface surface) {
        double x = 0;
        double y = top + 11;
        for (String formula : StageWords.formulas(model)) {
            double wide = surface.textWidth(formula, FORMULA);
            if (x > 0 && x + wide > surface.width()) {
                x = 0;
                y += 24;
            }
            surface.text(formula, x, y, Ink.TEXT, FORMULA);
            x += wide + 22;
        }
        return y + 11;
    }

    private static Box chip(int index, double width) {
        int columns = columns(width);
        double wide = width / columns;
        return new Box(
                index % columns * wide, Math.floor((double) index / columns) * CHIP, wide, CHIP);
    }

    /** The stages as a strip; what is switched on already is underlined. */
    private static void stages(SelfModel model, Surface surface) {
        for (int i = 0; i < STAGES.size(); i++) {
            Stage stage = STAGES.get(i);
            Box box = chip(i, surface.width());
            boolean now = stage == model.stage;
            boolean all = columns(surface.width()) == STAGES.size();
            if (now) {
                surface.fill(box.inset(1, 1, 1, 1), Ink.PANEL);
            }
            boolean on = model.stage.has(stage);
            Ink ink = now ? Ink.ATTENTION : on ? Ink.QUIET : Ink.LINE;
            surface.fill(new Box(box.x() + 1, box.bottom() - 4, box.width() - 2, 3), ink);
            Type type = now ? Cells.SMALL.bold().centered() : Cells.SMALL.centered();
            String label = (all ? stage.option().label() : stage.title).in(surface.lang());
            String fitting = Cells.fit(label, box.width() - 2, type, surface);
            surface.text(
                    fitting, box.centerX(), box.centerY() - 2, on ? Ink.TEXT : Ink.QUIET, type);
            surface.spot(new Spot("stage." + stage.key, box, StageWords.stage(stage)));
        }
    }

    /** The stage under a finger; null where there is none. */
    static Stage stageAt(Touch touch) {
        for (int i = 0; i < STAGES.size(); i++) {
            if (chip(i, touch.width()).contains(touch.x(), touch.y())) {
                return STAGES.get(i);
            }
        }
        return null;
    }
}
