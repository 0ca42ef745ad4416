package neurarium.demos.neuron;

import neurarium.ui.Surface;

/** The whole picture: the neuron, its formula, the plane, the table and two curves. */
final class NeuronView {
    private final PlaneView plane = new PlaneView();

    void draw(NeuronModel model, Surface surface) {
        NeuronLayout layout = NeuronLayout.of(surface.width());
        NetworkView.draw(model, layout, surface);
        plane.draw(model, layout, surface);
        TableView.draw(model, layout.table(), surface);
        CurveView.activation(model, layout.curve(), surface);
        CurveView.losses(model, layout.losses(), surface);
    }
}
