package neurarium.browser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import neurarium.ui.Box;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasImageSource;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/**
 * A small image, a pixel for each cell of a map. Its pixels are set in an array of ours and handed
 * over in one call, since a call into the page for each of them would take longer than the rest.
 */
final class PixelMap {
    final int columns;
    final int rows;

    /** The pixels as 0xAARRGGBB, row by row from the top, to be set before each drawing. */
    final int[] cells;

    private final ByteBuffer bytes;
    private final IntBuffer numbers;
    private final HTMLCanvasElement canvas;
    private final ImageData pixels;

    PixelMap(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        cells = new int[columns * rows];
        bytes = ByteBuffer.allocateDirect(4 * cells.length).order(ByteOrder.LITTLE_ENDIAN);
        numbers = bytes.asIntBuffer();
        canvas = (HTMLCanvasElement) Dom.document().createElement("canvas");
        canvas.setWidth(columns);
        canvas.setHeight(rows);
        pixels = context().createImageData(columns, rows);
    }

    private CanvasRenderingContext2D context() {
        return (CanvasRenderingContext2D) canvas.getContext("2d");
    }

    private CanvasImageSource image() {
        for (int i = 0; i < cells.length; i++) {
            int rgb = cells[i];
            cells[i] = (rgb & 0xff00ff00) | (rgb & 255) << 16 | (rgb >> 16 & 255);
        }
        numbers.put(0, cells);
        // A view of its own each time: it would be lost whenever the memory grows.
        pixels.getData().set(Uint8ClampedArray.fromJavaBuffer(bytes));
        context().putImageData(pixels, 0, 0);
        return canvas;
    }

    /** Draws the map enlarged to fill a box, each pixel a sharp rectangle. */
    void drawSharp(CanvasRenderingContext2D target, Box box) {
        CanvasImageSource image = image();
        smooth(target, false);
        target.drawImage(image, box.x(), box.y(), box.width(), box.height());
        smooth(target, true);
    }

    private static void smooth(CanvasRenderingContext2D context, boolean smooth) {
        ((Web.Smoothing) (JSObject) context).setImageSmoothingEnabled(smooth);
    }

    /** Draws the map smoothly enlarged to fill a box. */
    void draw(CanvasRenderingContext2D target, Box box) {
        CanvasImageSource image = image();
        // Half a cell inside on every side, so that smoothing never reaches beyond the map.
        target.drawImage(
                image,
                0.5,
                rows > 1 ? 0.5 : 0.25,
                Math.max(0.5, columns - 1),
                Math.max(0.5, rows - 1),
                box.x(),
                box.y(),
                box.width(),
                box.height());
    }
}
