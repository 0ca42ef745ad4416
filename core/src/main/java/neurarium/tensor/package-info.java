/**
 * Numbers and where they come from: {@link neurarium.tensor.Rng} is the only source of randomness.
 */
package neurarium.tensor;
