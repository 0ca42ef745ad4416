/**
 * A perceptron under the hand: data, features, layers, training, and everything it computes as a
 * picture. Start reading at {@code PlaygroundModel}; {@code Network} is the graph that runs, {@code
 * Training} the loop around it.
 */
package neurarium.demos.playground;
