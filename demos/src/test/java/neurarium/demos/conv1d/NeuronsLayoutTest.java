package neurarium.demos.conv1d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class NeuronsLayoutTest {
    private final Conv1dModel model = new Conv1dModel();

    @Test
    void theLecturesWeightsStandBesideItsNeuronsOnALaptopAndBelowThemOnAPhone() {
        assertTrue(NeuronsLayout.of(model, 830).isBeside());
        assertFalse(NeuronsLayout.of(model, 330).isBeside());
    }

    @Test
    void aLongRowOfManyChannelsKeepsTheWholeWidth() {
        model.channels(3);
        model.n(12);

        NeuronsLayout layout = NeuronsLayout.of(model, 830);

        assertFalse(layout.isBeside());
        assertEquals(830, layout.weights().width());
    }

    /** Over random settings and widths: nothing overlaps, nothing leaves the picture. */
    @Test
    void thePartsStayApartAndInside() {
        Rng rng = new Rng(1);
        for (int round = 0; round < 300; round++) {
            model.n(3 + rng.below(10));
            model.kernelSize(1 + rng.below(5));
            model.channels(1 + rng.below(3));
            model.filters(1 + rng.below(3));
            model.padding = rng.below(5);
            double width = rng.uniform(280, 2000);

            NeuronsLayout layout = NeuronsLayout.of(model, width);

            int places = model.n + 2 * model.padding;
            double last = layout.left() + (places - 1) * layout.pitch();
            assertTrue(last + 8 <= layout.neurons().right(), () -> layout + " at " + width);
            assertTrue(layout.weights().right() <= width + 1e-9, () -> layout + " at " + width);
            if (layout.isBeside()) {
                assertTrue(layout.neurons().right() < layout.weights().x());
            }
        }
    }
}
