/** A filter slides along a row of neurons, and along a signal. Lecture, section 2. */
package neurarium.demos.conv1d;
