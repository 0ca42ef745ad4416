package neurarium.demos.lenet;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The pad: ink under the pen, two buttons, and a grid of cells for the keyboard. */
final class PadView {
    /** Cells of the keyboard's grid along a side. */
    private static final int GRID = 10;

    private static final double BUTTON = 26;

    private PadView() {}

    /** Where the pad is in a picture of a width. */
    static Box box(double width) {
        boolean wide = width >= NetworkView.WIDE;
        double side = wide ? 240 : 230;
        return new Box(wide ? 1 : (width - side) / 2, 1, side, side);
    }

    /** Where pad and buttons end. */
    static double bottom(double width) {
        return box(width).bottom() + BUTTON;
    }

    static void draw(Drawing drawing, Box box, Surface surface) {
        surface.fill(box, Ink.PANEL);
        surface.raster(drawing.ink, Drawing.PAD, Drawing.PAD, false, 1, box);
        surface.frame(box, Ink.LINE);
        if (drawing.isEmpty()) {
            Text hint = Text.of("在这里写一个数字", "Write a digit here");
            label(hint, box, Ink.QUIET, Type.BODY, surface);
        }
        double half = box.width() / 2 - 2;
        Box left = new Box(box.x(), box.bottom() + 4, half, BUTTON - 4);
        Box right = new Box(box.right() - half, left.y(), half, left.height());
        button("clear", Text.of("✕ 清除", "✕ Clear"), left, drawing::clear, surface);
        button("undo", Text.of("↶ 撤销", "↶ Undo"), right, drawing::undo, surface);
        double cell = box.width() / GRID;
        for (int i = 0; i < GRID * GRID; i++) {
            cell(drawing, i / GRID, i % GRID, cell, box, surface);
        }
    }

    private static void label(Text words, Box box, Ink ink, Type type, Surface surface) {
        String label = words.in(surface.lang());
        surface.text(label, box.centerX(), box.centerY(), ink, type.centered());
    }

    private static void button(String key, Text words, Box box, Runnable press, Surface surface) {
        surface.frame(box, Ink.LINE);
        label(words, box, Ink.TEXT, Type.SMALL, surface);
        surface.spot(new Spot(key, box, words).onPress(press));
    }

    private static void cell(
            Drawing drawing, int row, int column, double cell, Box pad, Surface surface) {
        Box box = new Box(pad.x() + column * cell, pad.y() + row * cell, cell, cell);
        double x = (column + 0.5) * Drawing.PAD / GRID;
        double y = (row + 0.5) * Drawing.PAD / GRID;
        Text ink =
                Text.of("画板 {row}, {column}：有墨，按下擦去", "Pad {row}, {column}: ink, press to erase");
        Text none =
                Text.of("画板 {row}, {column}：空，按下涂上", "Pad {row}, {column}: empty, press to draw");
        Text words = drawing.isInked(x, y) ? ink : none;
        Text here = words.with("row", row + 1).with("column", column + 1);
        surface.spot(
                new Spot("pad." + row + "." + column, box, here)
                        .onPress(() -> drawing.toggle(x, y))
                        .forKeyboard());
    }

    /** Where a touch is on the pad, from 0 to {@link Drawing#PAD}. */
    static double x(Touch touch, Box box) {
        return (touch.x() - box.x()) / box.width() * Drawing.PAD;
    }

    static double y(Touch touch, Box box) {
        return (touch.y() - box.y()) / box.height() * Drawing.PAD;
    }
}
