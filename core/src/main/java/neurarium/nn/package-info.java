/**
 * Layers: each holds its parameters and extends a graph when it is applied. {@link
 * neurarium.nn.Linear} is the place to start. Weights belong to the layer, activations to the
 * graph, and a running state is passed in and returned. So a layer may be applied several times in
 * one graph, to a batch for training and to one example for display, with the same weights.
 */
package neurarium.nn;
