/**
 * Numbers and where they come from: {@link neurarium.tensor.Tensor} is an array with a {@link
 * neurarium.tensor.Shape}, {@link neurarium.tensor.Rng} the only source of randomness.
 */
package neurarium.tensor;
