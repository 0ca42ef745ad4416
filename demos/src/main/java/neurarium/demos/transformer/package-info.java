/**
 * A decoder-only Transformer taken apart, forward, on weights that were really trained. Start with
 * {@link neurarium.demos.transformer.Trace}: everything that the model computes for a text, once
 * more in plain loops. {@link neurarium.demos.transformer.Computations} turns a {@link
 * neurarium.demos.transformer.Stage} of it into the matrices of a picture, and {@link
 * neurarium.demos.transformer.Reasons} says where each number comes from. Lecture, section 4.
 */
package neurarium.demos.transformer;
