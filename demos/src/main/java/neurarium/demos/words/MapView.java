package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** Chosen words in the plane of their two main axes, to be zoomed and moved. */
final class MapView {
    private static final double FOOT = 66;

    /** How far the map is enlarged, and what lies in the middle, in half widths of the map. */
    double zoom = 1;

    double centerX;
    double centerY;
    private Touch last;

    static double height(double width) {
        return Math.min(520, Math.max(320, width * 0.72)) + FOOT;
    }

    private static Box box(double width, double height) {
        return new Box(0, 0, width, height - FOOT);
    }

    void draw(VectorsModel model, Surface surface) {
        if (NearView.missing(model, "", surface)) {
            return;
        }
        Box box = box(surface.width(), surface.height());
        surface.fill(box, Ink.PANEL);
        VectorsModel.Places map = model.map();
        double reach = 1e-6;
        for (float[] place : map.places()) {
            reach = Math.max(reach, Math.max(Math.abs(place[0]), Math.abs(place[1])));
        }
        surface.clip(box);
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < map.words().size(); i++) {
            double x = x(map.places().get(i)[0] / reach, box);
            double y = y(map.places().get(i)[1] / reach, box);
            taken.add(Box.around(x, y, 10, 10));
        }
        for (int i = 0; i < map.words().size(); i++) {
            point(model, map, i, taken, box, surface);
        }
        surface.unclip();
        surface.frame(box, Ink.LINE);
        String share = Numbers.fixed(100 * map.share(), 0);
        int width = model.vectors().width();
        String foot =
                Text.of(
                                "这个平面保留了这些词之间 "
                                        + share
                                        + "% 的差别，其余在另外 "
                                        + (width - 2)
                                        + " 维里。拖动可移动，用“放大”看细处。",
                                "This plane keeps "
                                        + share
                                        + " % of the differences between these words; the rest is in"
                                        + " the other "
                                        + (width - 2)
                                        + " dimensions. Drag to move, zoom to see more.")
                        .in(surface.lang());
        Box below = new Box(0, box.bottom() + 8, surface.width(), FOOT);
        TextLines.draw(foot, below, Ink.QUIET, Type.SMALL.sized(12), surface);
    }

    private double x(double place, Box box) {
        double half = 0.42 * box.width() * zoom;
        return box.centerX() + (place - centerX) * half;
    }

    private double y(double place, Box box) {
        double half = 0.44 * box.height() * zoom;
        return box.centerY() - (place - centerY) * half;
    }

    private static void point(
            VectorsModel model,
            VectorsModel.Places map,
            int i,
            List<Box> taken,
            Box box,
            Surface surface) {
        Box dot = taken.get(i);
        if (!box.contains(dot.centerX(), dot.centerY())) {
            return;
        }
        String word = model.vectors().word(map.words().get(i));
        Type type = Type.SMALL;
        double wide = surface.textWidth(word, type);
        Box label = Labels.place(dot, wide, taken, box);
        taken.add(label);
        Labels.lead(dot, label, surface);
        surface.disc(dot.centerX(), dot.centerY(), 4, Ink.SERIES_2);
        surface.text(word, label.x(), label.centerY(), Ink.TEXT, type);
        float[] place = map.places().get(i);
        String at = "(" + Numbers.fixed(place[0], 2) + ", " + Numbers.fixed(place[1], 2) + ")";
        Text words = Text.of(word + "：主轴坐标 " + at, word + ": " + at + " along the main axes");
        double left = Math.max(0, dot.x() - 4);
        double top = Math.max(0, dot.y() - 4);
        Box spot =
                new Box(
                        left,
                        top,
                        Math.min(18, box.right() - left),
                        Math.min(18, box.bottom() - top));
        surface.spot(new Spot("point." + i, spot, words));
    }

    boolean grabs(Touch touch) {
        return box(touch.width(), touch.height()).contains(touch.x(), touch.y());
    }

    void drag(Touch touch) {
        Box box = box(touch.width(), touch.height());
        if (last != null) {
            centerX -= (touch.x() - last.x()) / (0.42 * box.width() * zoom);
            centerY += (touch.y() - last.y()) / (0.44 * box.height() * zoom);
            centerX = Math.max(-1, Math.min(1, centerX));
            centerY = Math.max(-1, Math.min(1, centerY));
        }
        last = touch;
    }

    void release() {
        last = null;
    }

    void reset() {
        zoom = 1;
        centerX = 0;
        centerY = 0;
        last = null;
    }
}
