/**
 * Small data sets of the lecture and what can be known about them before any training.
 *
 * <p>Start with {@link neurarium.data.Sample} and {@link neurarium.data.TruthTable}; {@link
 * neurarium.data.Overlap} proves that no straight line separates two classes.
 */
package neurarium.data;
