/**
 * What the demos are about, as mathematics: one neuron now, whole networks as the lecture goes on.
 *
 * <p>Start with {@link neurarium.model.Neuron}. Symbols are those of the lecture: inputs x, weights
 * w, bias b, pre-activation z, activation f, output y, desired output d, loss L, learning rate α.
 */
package neurarium.model;
