package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Readout;
import neurarium.ui.Section;

/** What the tabs share: the network that is played with, its controls, and its map. */
final class Workbench {
    final PlaygroundModel model = new PlaygroundModel();
    final Selection selection = new Selection();
    final Edits edits = new Edits(model);
    final DataControls data = new DataControls(model, edits);
    final NeuronMaps maps = new NeuronMaps();
    final Formulas formulas = new Formulas(model);
    final MapView map = new MapView(model, selection, maps, formulas);
    final RunReport report = new RunReport(model, formulas);
    final List<Control> controls = new ArrayList<>();
    final List<Section> sections;
    final List<Readout> readouts = new ArrayList<>(report.readouts());

    Workbench() {
        NetworkControls network = new NetworkControls(model, selection, edits);
        TrainingControls training = new TrainingControls(model, edits);
        readouts.addAll(data.own.readouts);
        controls.add(edits.presets());
        controls.addAll(data.main);
        controls.addAll(data.drawing);
        controls.addAll(network.main);
        controls.addAll(training.main);
        controls.add(edits.undo());
        controls.addAll(network.weight);
        sections =
                List.of(
                        network.section,
                        data.section,
                        training.section,
                        Section.more(network.weights));
    }
}
