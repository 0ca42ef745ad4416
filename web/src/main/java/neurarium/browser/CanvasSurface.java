package neurarium.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.PaintedSheet;
import neurarium.ui.Palette;
import neurarium.ui.Spot;
import neurarium.ui.Type;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A canvas as a surface: sharp at any density, in the palette of the page's theme. */
final class CanvasSurface extends PaintedSheet {
    private static final int MAX_MAPS = 24;

    private final HTMLCanvasElement canvas;
    private CanvasRenderingContext2D context;
    private final Map<String, Layer> layers = new HashMap<>();
    private final List<PixelMap> maps = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private double density = 1;
    private boolean isComplete = true;
    private boolean measures;

    CanvasSurface(HTMLCanvasElement canvas, Lang lang) {
        super(0, lang, Palette.LIGHT);
        this.canvas = canvas;
        context = context(canvas);
    }

    /** A surface on which nobody sees the picture: it tells how high the picture would be. */
    static CanvasSurface ruler(Lang lang) {
        HTMLElement canvas = Dom.document().createElement("canvas");
        CanvasSurface ruler = new CanvasSurface((HTMLCanvasElement) canvas, lang);
        ruler.measures = true;
        return ruler;
    }

    private static CanvasRenderingContext2D context(HTMLCanvasElement canvas) {
        return (CanvasRenderingContext2D) canvas.getContext("2d");
    }

    /**
     * Clears the canvas for a new picture of a size in its own pixels.
     *
     * @param scale how many CSS pixels the page gives to each of them
     * @param enlargement how many times larger than those the window shows them
     * @param pointed the key of the spot that is pointed at
     * @param isComplete whether layers are to be drawn, not only shown as they were
     */
    void begin(
            double width,
            double height,
            double scale,
            double enlargement,
            Palette palette,
            String pointed,
            boolean isComplete) {
        this.isComplete = isComplete;
        this.pointed = pointed;
        this.width = width;
        this.palette = palette;
        density = Math.max(1, Window.current().getDevicePixelRatio() * enlargement) * scale;
        int w = (int) Math.round(width * density);
        int h = (int) Math.round(height * density);
        if (canvas.getWidth() != w || canvas.getHeight() != h) {
            canvas.setWidth(w);
            canvas.setHeight(h);
            canvas.getStyle().setProperty("height", Dom.pixels(height * scale));
        }
        context.setTransform(density, 0, 0, density, 0, 0);
        prepare();
        spots.clear();
        fill(new Box(0, 0, width, height), Ink.BACKGROUND);
    }

    private void prepare() {
        context.setLineCap("round");
        context.setLineJoin("round");
        // On a page from right to left the minus of a number would stand behind it.
        ((Web.Writing) (JSObject) context).setDirection("ltr");
    }

    /** Begins a picture of which only the height matters. */
    void measure(double width, String pointed) {
        begin(width, 1, 1, 1, palette, pointed, true);
    }

    List<Spot> spots() {
        return spots;
    }

    @Override
    public void fill(Box box, Ink ink) {
        context.setFillStyle(palette.css(ink));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void frame(Box box, Ink ink) {
        context.setStrokeStyle(palette.css(ink));
        context.setLineWidth(1);
        context.strokeRect(box.x() - 0.5, box.y() - 0.5, box.width() + 1, box.height() + 1);
    }

    @Override
    protected void disc(double x, double y, double radius, String color) {
        context.setFillStyle(color);
        context.beginPath();
        context.arc(x, y, radius, 0, 2 * Math.PI);
        context.fill();
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double lineWidth) {
        pen(ink, lineWidth);
        context.arc(x, y, radius, 0, 2 * Math.PI);
        context.stroke();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        pen(ink, lineWidth);
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
        context.stroke();
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        context.setLineDash(JSArray.of(JSNumber.valueOf(5), JSNumber.valueOf(5)));
        line(x1, y1, x2, y2, ink, lineWidth);
        context.setLineDash(JSArray.of());
    }

    @Override
    public void polyline(double[] points, int count, Ink ink, double lineWidth) {
        pen(ink, lineWidth);
        trace(points, count);
        context.stroke();
    }

    @Override
    public void segments(double[] points, int count, Ink ink, double lineWidth) {
        pen(ink, lineWidth);
        for (int i = 0; i < 4 * count; i += 4) {
            context.moveTo(points[i], points[i + 1]);
            context.lineTo(points[i + 2], points[i + 3]);
        }
        context.stroke();
    }

    @Override
    protected void polygon(double[] points, int count, String color) {
        context.setFillStyle(color);
        context.beginPath();
        trace(points, count);
        context.closePath();
        context.fill();
    }

    private void pen(Ink ink, double lineWidth) {
        context.setStrokeStyle(palette.css(ink));
        context.setLineWidth(lineWidth);
        context.beginPath();
    }

    private void trace(double[] points, int count) {
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                context.moveTo(points[0], points[1]);
            } else {
                context.lineTo(points[2 * i], points[2 * i + 1]);
            }
        }
    }

    @Override
    protected int[] pixels(int columns, int rows) {
        return map(columns, rows).cells;
    }

    @Override
    protected void sharp(int[] pixels, int columns, int rows, Box box) {
        map(columns, rows).drawSharp(context, box);
    }

    @Override
    protected void smooth(int[] pixels, int columns, int rows, Box box) {
        map(columns, rows).draw(context, box);
    }

    private PixelMap map(int columns, int rows) {
        for (PixelMap map : maps) {
            if (map.columns == columns && map.rows == rows) {
                return map;
            }
        }
        if (maps.size() == MAX_MAPS) {
            maps.remove(0);
        }
        PixelMap map = new PixelMap(columns, rows);
        maps.add(map);
        return map;
    }

    @Override
    public void text(String text, double x, double y, Ink ink, Type type) {
        context.setFillStyle(palette.css(ink));
        context.setFont(font(type));
        context.setTextAlign(
                switch (type.align()) {
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                });
        context.fillText(text, x, y + type.baseline()); // browsers differ on where a middle is
    }

    @Override
    public double textWidth(String text, Type type) {
        context.setFont(font(type));
        return context.measureText(text).getWidth();
    }

    private static String font(Type type) {
        String style =
                switch (type.face()) {
                    case PLAIN, CODE -> "";
                    case BOLD -> "bold ";
                    case SYMBOL -> "italic ";
                };
        return style + Dom.pixels(type.size()) + " " + type.face().fonts;
    }

    @Override
    public void clip(Box box) {
        context.save();
        context.beginPath();
        context.rect(box.x(), box.y(), box.width(), box.height());
        context.clip();
    }

    @Override
    public void unclip() {
        context.restore();
    }

    @Override
    public void layer(String key, Box box, Runnable drawing) {
        if (measures) {
            return;
        }
        Layer layer = layers.computeIfAbsent(key, name -> new Layer());
        if (isComplete || !layer.fits(box, density, palette)) {
            CanvasRenderingContext2D whole = context;
            int first = spots.size();
            context = layer.begin(box, density, palette);
            prepare();
            drawing.run();
            context = whole;
            layer.keep(spots, first);
        } else {
            spots.addAll(layer.spots());
        }
        layer.drawOn(context);
    }

    @Override
    public void spot(Spot spot) {
        spots.add(spot);
    }
}
