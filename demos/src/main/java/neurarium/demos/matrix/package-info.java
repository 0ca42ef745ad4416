/**
 * The network in matrix form, y = f(W f(V x)), and the lecture's training loop line by line. Start
 * reading at {@code TrainingLoop}: the code that is shown is the code that runs.
 */
package neurarium.demos.matrix;
