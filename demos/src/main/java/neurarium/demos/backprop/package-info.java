/**
 * How does every weight learn which way to move? Lecture, section 1: "Backpropagation".
 *
 * <p>The student should see that a derivative is computed once, from those behind it, and used
 * again by those before it: one walk forward, one walk back. First act: press Step, twenty times.
 * Surprise: the twelve derivatives that came out of it agree with twelve measurements.
 *
 * <p>Start with {@code LecturePass}, which is the order of the lecture as data, and {@code
 * LectureNet}, the graph whose numbers are shown. {@code ExpressionPass} makes the same of any
 * formula.
 */
package neurarium.demos.backprop;
