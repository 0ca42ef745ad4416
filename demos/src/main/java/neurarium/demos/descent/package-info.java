/**
 * Gradient descent on a function of x and y that the student may type, beside its relatives and
 * against linear programming. Lecture, section 1. Start reading at {@code Walk}; {@code Landscape}
 * is the function with its derivatives.
 */
package neurarium.demos.descent;
