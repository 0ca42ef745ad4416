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
final class LooksView {
    private static final Text TITLE =
            Text.of(
                    "∂zₖ/∂x：每个输出在看哪里。橙：加墨会抬高它；蓝：会压低它。指向任一单元，看它怎样算出来。",
                    "∂zₖ/∂x: what each output looks at. Orange: ink there raises it; blue: lowers it."
                            + " Point at any unit to see how it is computed.");

    private LooksView() {}

    static void draw(LeNetModel model, Box box, Surface surface) {
        double y =
                TextLines.draw(
                        TITLE.in(surface.lang()),
                        new Box(box.x(), box.y(), box.width(), 0),
                        Ink.QUIET,
                        Type.SMALL,
                        surface);
        int beside = box.width() >= 560 ? 10 : 5;
        float[] all = new float[LeNet5.CLASSES * LabeledImages.PIXELS];
        float largest = 1e-6f;
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            float[] look = model.look(k);
            System.arraycopy(look, 0, all, k * look.length, look.length);
            for (float value : look) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        int size = LabeledImages.SIZE;
        double cell = Math.min(2.4, box.width() / (beside * (size + 1) - 1));
        Box place = new Box(box.x(), y + 14 - Block.HEAD + 4, box.width(), 0);
        Block block = new Block(Unit.Layer.INPUT, LeNet5.CLASSES, beside, size, size, cell, place);
        surface.raster(
                block.mosaic(all),
                block.cellsAcross(),
                block.cellsDown(),
                true,
                Float.isFinite(largest) ? 0.6 * largest : 1,
                block.cells());
        for (int k = 0; k < LeNet5.CLASSES; k++) {
            Box cells = block.part(k, 0, 0, size, size);
            surface.text("" + k, cells.x() + 2, cells.y() + 8, Ink.TEXT, Type.SMALL);
        }
    }
}
