/**
 * The engine: a {@link neurarium.graph.Graph} of {@link neurarium.graph.Node}s is built once and
 * run many times, forward in the order of building, backward against it. Every operation is a class
 * with its formula, its value and its gradient side by side; {@link neurarium.graph.Reshape} is the
 * shortest. The same graph computes two scalars and a Transformer.
 *
 * <p>Formulas name a node's numbers by its letter, y = f(x), and write dx for ∂L/∂x, the node's
 * gradient. Gradients are always added, since a node may be used several times.
 */
package neurarium.graph;
