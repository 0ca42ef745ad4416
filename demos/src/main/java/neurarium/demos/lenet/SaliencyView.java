package neurarium.demos.lenet;

import neurarium.data.LabeledImages;
import neurarium.model.LeNet5;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** What each output looks at: ∂z/∂x for each of the ten, pixel by pixel. */
final class SaliencyView {
    private static final Text TITLE =
            Text.of(
                    "∂zₖ/∂x：每个输出在看哪里。橙：加墨会抬高它；蓝：会压低它。指向任一单元，看它怎样算出来。",
                    "∂zₖ/∂x: what each output looks at. Orange: ink there raises it; blue: lowers it."
                            + " Point at any unit to see how it is computed.");

    private SaliencyView() {}

    /**
     * Draws the ten maps.
     *
     * @param place their upper left corner and width
     * @return where they end
     */
    static double draw(Saliency saliency, Box place, Surface surface) {
        String title = TITLE.in(surface.lang());
        double y = TextLines.draw(title, place, Ink.QUIET, Type.SMALL, surface) + 18;
        float[] all = new float[LeNet5.CLASSES * LabeledImages.PIXELS];
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            float[] map = saliency.maps[k];
            System.arraycopy(map, 0, all, k * map.length, map.length);
        }
        int beside = place.width() >= 560 ? 10 : 5;
        int size = LabeledImages.SIZE;
        double cell = Math.min(2.4, Mosaic.fitting(place.width(), beside, size));
        Mosaic maps = new Mosaic(LeNet5.CLASSES, beside, size, size, cell, place.x(), y);
        maps.draw(all, true, 0.6 * Mosaic.range(all, 1e-6), surface);
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            Box map = maps.map(k);
            surface.text("" + k, map.x() + 2, map.y() + 8, Ink.TEXT, Type.SMALL);
        }
        return maps.box().bottom();
    }
}
