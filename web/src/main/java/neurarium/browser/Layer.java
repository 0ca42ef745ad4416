package neurarium.browser;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Palette;
import neurarium.ui.Spot;
import org.teavm.jso.canvas.CanvasImageSource;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A part of a picture on a canvas of its own, with the spots that were in it. */
final class Layer {
    private final HTMLCanvasElement canvas =
            (HTMLCanvasElement) Dom.document().createElement("canvas");
    private final List<Spot> spots = new ArrayList<>();
    private Box box = new Box(0, 0, 0, 0);
    private double density;
    private Palette palette = Palette.LIGHT;

    /** Whether what it shows was drawn for this place, density and palette. */
    boolean fits(Box box, double density, Palette palette) {
        return this.box.equals(box) && this.density == density && this.palette == palette;
    }

    /** Clears it for drawing in the coordinates of the whole picture. */
    CanvasRenderingContext2D begin(Box box, double density, Palette palette) {
        this.box = box;
        this.density = density;
        this.palette = palette;
        canvas.setWidth((int) Math.ceil(box.width() * density));
        canvas.setHeight((int) Math.ceil(box.height() * density));
        var context = (CanvasRenderingContext2D) canvas.getContext("2d");
        double x = -box.x() * density;
        context.setTransform(density, 0, 0, density, x, -box.y() * density);
        return context;
    }

    /** Remembers the spots from an index on. */
    void keep(List<Spot> all, int first) {
        spots.clear();
        spots.addAll(all.subList(first, all.size()));
    }

    List<Spot> spots() {
        return spots;
    }

    void drawOn(CanvasRenderingContext2D context) {
        CanvasImageSource image = canvas;
        double width = canvas.getWidth() / density;
        context.drawImage(image, box.x(), box.y(), width, canvas.getHeight() / density);
    }
}
