/**
 * Programs for the JVM that make the weights which the site serves; no page runs them. {@link
 * neurarium.train.TrainLeNet5} is the first.
 */
package neurarium.train;
