/**
 * What can a single neuron decide? Lecture, section 1: "Neuron", "Searching for parameters".
 *
 * <p>The student should see that a neuron draws one line and which side of it is which, and that
 * finding w₁, w₂ and b is a search for a small L. First act: press Play, or drag w₁. Surprise: on
 * XOR no search ever ends well, and the picture shows why.
 */
package neurarium.demos.neuron;
