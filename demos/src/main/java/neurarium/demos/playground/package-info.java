/**
 * A perceptron under the hand: data, features, layers, training, and everything it computes as a
 * picture.
 *
 * <p>The student should see what each neuron contributes, and how a network fails. First act: press
 * Play, or choose a preset. Surprise: two neurons are enough for XOR, and the right features
 * replace depth. Start reading at {@code PlaygroundModel}; {@code Network} is the graph that runs,
 * {@code Training} the loop around it, {@code Workbench} what the three tabs share.
 */
package neurarium.demos.playground;
