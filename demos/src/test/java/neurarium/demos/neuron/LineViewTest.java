package neurarium.demos.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neurarium.data.Sample;
import neurarium.data.TruthTable;
import neurarium.model.Neuron.Parameters;
import neurarium.ui.Box;
import neurarium.ui.Lang;
import neurarium.ui.Plot;
import neurarium.ui.RecordingSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineViewTest {
    private static final int HEAD = 6; // the shaft ends so far before the tip
    private static final double DISC = 15;

    private final NeuronModel model = new NeuronModel();

    @ParameterizedTest
    @ValueSource(doubles = {300, 344, 860})
    void theArrowIsNeitherCoveredNorCut(double width) {
        Plot plot = NeuronLayout.of(width).planePlot();
        List<String> faults = new ArrayList<>();
        for (TruthTable table : TruthTable.values()) {
            model.table(Optional.of(table));
            for (int seed = 0; seed < 100; seed++) {
                model.seed(seed);
                double[] shaft = lines(plot).get(1);
                check(shaft, plot, table + " " + seed, faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    private void check(double[] shaft, Plot plot, String name, List<String> faults) {
        double length = Math.hypot(shaft[2] - shaft[0], shaft[3] - shaft[1]);
        double tipX = shaft[2] + (shaft[2] - shaft[0]) / length * HEAD;
        double tipY = shaft[3] + (shaft[3] - shaft[1]) / length * HEAD;
        Box box = plot.box();
        if (!box.contains(shaft[0], shaft[1]) || !box.contains(tipX, tipY)) {
            faults.add(name + " leaves the plane");
        }
        for (Sample sample : model.samples) {
            double x = plot.x().pixel(sample.x1());
            double y = plot.y().pixel(sample.x2());
            for (double part = 0; part <= 1; part += 0.1) {
                double awayX = shaft[0] + part * (tipX - shaft[0]) - x;
                double awayY = shaft[1] + part * (tipY - shaft[1]) - y;
                if (Math.hypot(awayX, awayY) < DISC) {
                    faults.add(name + " is under a disc");
                    return;
                }
            }
        }
    }

    @Test
    void theArrowPointsToWhereZIsPositive() {
        Plot plot = NeuronLayout.of(860).planePlot();
        model.neuron.set(new Parameters(-2, 0, 1));
        double[] left = lines(plot).get(1);
        model.neuron.set(new Parameters(0, 3, -1));
        double[] up = lines(plot).get(1);

        assertTrue(left[2] < left[0] && left[3] == left[1]);
        assertTrue(up[3] < up[1] && up[2] == up[0]);
    }

    @Test
    void withoutWeightsThereIsNoLine() {
        model.neuron.set(new Parameters(0, 0, 1));

        assertEquals(List.of(), lines(NeuronLayout.of(860).planePlot()));
    }

    /** The ends of each line that is drawn: x, y, x, y. */
    private List<double[]> lines(Plot plot) {
        RecordingSurface surface = new RecordingSurface(860, Lang.EN);
        LineView.draw(model, plot, surface);
        List<double[]> lines = new ArrayList<>();
        for (String call : surface.calls()) {
            if (call.startsWith("line ")) {
                String[] numbers = call.split("[ ,]", -1);
                double[] ends = new double[4];
                for (int i = 0; i < 4; i++) {
                    ends[i] = Double.parseDouble(numbers[i + 1]);
                }
                lines.add(ends);
            }
        }
        return lines;
    }
}
