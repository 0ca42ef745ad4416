/**
 * A filter slides along a row of neurons, and along a signal. Lecture, section 2.
 *
 * <p>Start with {@link neurarium.demos.conv1d.Conv1dModel}, which is the layer; {@code
 * NeuronsScene} shows it as neurons with local connections and as the matrix of a dense layer,
 * {@code SignalScene} filters 240 numbers.
 */
package neurarium.demos.conv1d;
