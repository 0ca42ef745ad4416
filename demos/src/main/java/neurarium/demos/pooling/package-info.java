/** Pooling, padding, and what a shift of the picture changes. Lecture, section 2. */
package neurarium.demos.pooling;
