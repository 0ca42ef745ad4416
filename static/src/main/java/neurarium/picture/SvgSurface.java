package neurarium.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.PaintedSheet;
import neurarium.ui.Palette;
import neurarium.ui.Spot;
import neurarium.ui.TextWidths;
import neurarium.ui.Type;

/**
 * Writes what is drawn on it as SVG. Of a picture it can show a part: what lies outside is not
 * written.
 */
public final class SvgSurface extends PaintedSheet {
    private final Box part;
    private final StringBuilder svg = new StringBuilder();
    private int clips;

    /** Where the open groups begin and where their content does. */
    private final Deque<Integer> groups = new ArrayDeque<>();

    /**
     * A surface for a picture of which a part is shown.
     *
     * @param width of the whole picture, as the demo draws it
     * @param part what of it is shown
     */
    public SvgSurface(double width, Box part, Lang lang, Palette palette) {
        super(width, lang, palette);
        this.part = part;
        fill(part, Ink.BACKGROUND);
    }

    /** The part of the picture as an SVG document. */
    String document() {
        return element(new Box(0, 0, part.width(), part.height()));
    }

    /** Draws the part that another surface shows, enlarged to fill a box and framed. */
    void place(SvgSurface other, Box box) {
        svg.append(other.element(box));
        frame(box, Ink.LINE);
    }

    private String element(Box place) {
        Xml head = new Xml("svg").put("xmlns", "http://www.w3.org/2000/svg");
        head.put("x", place.x()).put("y", place.y());
        head.put("width", place.width()).put("height", place.height());
        String corner = Xml.number(part.x()) + " " + Xml.number(part.y());
        String size = Xml.number(part.width()) + " " + Xml.number(part.height());
        head.put("viewBox", corner + " " + size);
        head.put("xml:lang", lang().tag).put("xml:space", "preserve");
        head.put("font-family", Type.Face.PLAIN.fonts);
        head.put("stroke-linecap", "round").put("stroke-linejoin", "round");
        return head.open() + "\n" + svg + "</svg>\n";
    }

    @Override
    public void fill(Box box, Ink ink) {
        if (shows(box)) {
            write(rectangle(box).put("fill", palette.css(ink)));
        }
    }

    @Override
    public void frame(Box box, Ink ink) {
        Box line = box.inset(-0.5, -0.5, -0.5, -0.5);
        if (shows(line)) {
            write(rectangle(line).put("fill", "none").put("stroke", palette.css(ink)));
        }
    }

    private static Xml rectangle(Box box) {
        return new Xml("rect")
                .put("x", box.x())
                .put("y", box.y())
                .put("width", Math.max(0, box.width()))
                .put("height", Math.max(0, box.height()));
    }

    @Override
    protected void disc(double x, double y, double radius, String colour) {
        if (shows(Box.around(x, y, 2 * radius, 2 * radius))) {
            write(circle(x, y, radius).put("fill", colour));
        }
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double lineWidth) {
        double size = 2 * radius + lineWidth;
        if (shows(Box.around(x, y, size, size))) {
            write(stroke(circle(x, y, radius).put("fill", "none"), ink, lineWidth));
        }
    }

    private static Xml circle(double x, double y, double radius) {
        return new Xml("circle").put("cx", x).put("cy", y).put("r", radius);
    }

    private Xml stroke(Xml shape, Ink ink, double lineWidth) {
        return shape.put("stroke", palette.css(ink)).put("stroke-width", lineWidth);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        polyline(new double[] {x1, y1, x2, y2}, 2, ink, lineWidth);
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        Outline line = new Outline().trace(new double[] {x1, y1, x2, y2}, 2);
        outline(line, ink, lineWidth, "5 5");
    }

    @Override
    public void polyline(double[] points, int count, Ink ink, double lineWidth) {
        outline(new Outline().trace(points, count), ink, lineWidth, "");
    }

    @Override
    public void segments(double[] points, int count, Ink ink, double lineWidth) {
        Outline all = new Outline();
        for (int i = 0; i < count; i++) {
            double[] ends = Arrays.copyOfRange(points, 4 * i, 4 * i + 4);
            Outline line = new Outline().trace(ends, 2);
            if (shows(line.bounds(lineWidth))) {
                all.trace(ends, 2);
            }
        }
        outline(all, ink, lineWidth, "");
    }

    private void outline(Outline outline, Ink ink, double lineWidth, String dashes) {
        if (!outline.isEmpty() && shows(outline.bounds(lineWidth))) {
            Xml path = new Xml("path").put("d", outline.path()).put("fill", "none");
            if (!dashes.isEmpty()) {
                path.put("stroke-dasharray", dashes);
            }
            write(stroke(path, ink, lineWidth));
        }
    }

    @Override
    protected void polygon(double[] points, int count, String colour) {
        Outline outline = new Outline().trace(points, count);
        if (!outline.isEmpty() && shows(outline.bounds(0))) {
            write(new Xml("path").put("d", outline.path() + "z").put("fill", colour));
        }
    }

    /** In steps that no eye can see, so that a map has few colours and takes little space. */
    @Override
    protected double step(double value) {
        return Math.rint(value * 100) / 100;
    }

    @Override
    protected int[] pixels(int columns, int rows) {
        return new int[columns * rows];
    }

    @Override
    protected void sharp(int[] pixels, int columns, int rows, Box box) {
        if (shows(box)) {
            Xml image = new Xml("image").put("x", box.x()).put("y", box.y());
            image.put("width", box.width()).put("height", box.height());
            image.put("preserveAspectRatio", "none").put("image-rendering", "pixelated");
            write(image.put("href", Pixels.address(pixels, columns, rows, box.width())));
        }
    }

    @Override
    protected void smooth(int[] pixels, int columns, int rows, Box box) {
        if (!shows(box)) {
            return;
        }
        Xml window = new Xml("svg").put("x", box.x()).put("y", box.y());
        window.put("width", box.width()).put("height", box.height());
        String size = Math.max(0.5, columns - 1) + " " + Math.max(0.5, rows - 1);
        window.put("viewBox", "0.5 " + (rows > 1 ? 0.5 : 0.25) + " " + size);
        window.put("preserveAspectRatio", "none");
        Xml image = new Xml("image").put("width", columns).put("height", rows);
        image.put("preserveAspectRatio", "none");
        image.put("href", Pixels.address(pixels, columns, rows, box.width()));
        svg.append(window.open()).append(image.whole()).append("</svg>\n");
    }

    @Override
    public void text(String text, double x, double y, Ink ink, Type type) {
        if (!shows(TextWidths.box(text, x, y, type))) {
            return;
        }
        Xml element = new Xml("text").put("x", x).put("y", y + type.baseline());
        element.put("font-size", type.size()).put("fill", palette.css(ink));
        if (type.align() != Type.Align.LEFT) {
            element.put("text-anchor", type.align() == Type.Align.CENTER ? "middle" : "end");
        }
        switch (type.face()) {
            case PLAIN -> {}
            case BOLD -> element.put("font-weight", "bold");
            case SYMBOL ->
                    element.put("font-style", "italic").put("font-family", type.face().fonts);
            case CODE -> element.put("font-family", type.face().fonts);
        }
        svg.append(element.open()).append(Xml.escaped(text)).append("</text>\n");
    }

    @Override
    public double textWidth(String text, Type type) {
        return TextWidths.of(text, type);
    }

    @Override
    public void clip(Box box) {
        groups.push(svg.length());
        clips++;
        String id = "clip" + clips;
        svg.append(new Xml("clipPath").put("id", id).open());
        svg.append(rectangle(box).whole()).append("</clipPath>\n");
        svg.append(new Xml("g").put("clip-path", "url(#" + id + ")").open()).append('\n');
        groups.push(svg.length());
    }

    @Override
    public void unclip() {
        int inside = groups.pop();
        int start = groups.pop();
        if (svg.length() == inside) {
            svg.setLength(start);
        } else {
            svg.append("</g>\n");
        }
    }

    @Override
    public void layer(String key, Box box, Runnable drawing) {
        clip(box);
        drawing.run();
        unclip();
    }

    @Override
    public void spot(Spot spot) {
        // Nobody can point at anything here.
    }

    private void write(Xml element) {
        svg.append(element.whole()).append('\n');
    }

    private boolean shows(Box box) {
        return box.x() < part.right()
                && box.right() > part.x()
                && box.y() < part.bottom()
                && box.bottom() > part.y();
    }
}
