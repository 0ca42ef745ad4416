package neurarium.demos.lenet;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The pad: ink under the pen, and a grid of cells for the keyboard. */
final class PadView {
    /** Cells of the keyboard's grid along a side. */
    private static final int GRID = 10;

    private static final Text CLEAR = Text.of("✕ 清除", "✕ Clear");
    private static final Text UNDO = Text.of("↶ 撤销", "↶ Undo");
    private static final double BUTTON = 26;

    private Box box = new Box(0, 0, 1, 1);

    static double height(double side) {
        return side + BUTTON;
    }

    void draw(LeNetModel model, double x, double y, double side, Surface surface) {
        box = new Box(x, y, side, side);
        Drawing drawing = model.drawing;
        surface.fill(box, Ink.PANEL);
        surface.raster(drawing.ink(), Drawing.PAD, Drawing.PAD, false, 1, box);
        surface.frame(box, Ink.LINE);
        if (drawing.isEmpty()) {
            Text hint = Text.of("在这里写一个数字", "Write a digit here");
            surface.text(
                    hint.in(surface.lang()),
                    box.centerX(),
                    box.centerY(),
                    Ink.QUIET,
                    Type.BODY.centered());
        }
        button("clear", CLEAR, new Box(x, y + side + 4, side / 2 - 2, BUTTON - 4), surface);
        Box right = new Box(x + side / 2 + 2, y + side + 4, side / 2 - 2, BUTTON - 4);
        button("undo", UNDO, right, surface);
        double cell = side / GRID;
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                Box place = new Box(x + column * cell, y + row * cell, cell, cell);
                boolean inked = drawing.inkAt((column + 0.5) * GRID, (row + 0.5) * GRID) > 0.5;
                String at = (row + 1) + ", " + (column + 1);
                Text words =
                        Text.of(
                                "画板 " + at + (inked ? "：有墨，按下擦去" : "：空，按下涂上"),
                                "Pad "
                                        + at
                                        + (inked
                                                ? ": ink, press to erase"
                                                : ": empty, press to draw"));
                surface.spot(Spot.forKeys("pad." + row + "." + column, place, () -> words));
            }
        }
    }

    private static void button(String key, Text label, Box box, Surface surface) {
        surface.frame(box, Ink.LINE);
        surface.text(
                label.in(surface.lang()),
                box.centerX(),
                box.centerY(),
                Ink.TEXT,
                Type.SMALL.centered());
        surface.spot(new Spot(key, box, label));
    }

    boolean contains(Touch touch) {
        return box.contains(touch.x(), touch.y());
    }

    double x(Touch touch) {
        return (touch.x() - box.x()) / box.width() * Drawing.PAD;
    }

    double y(Touch touch) {
        return (touch.y() - box.y()) / box.height() * Drawing.PAD;
    }
}
