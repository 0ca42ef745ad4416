/**
 * LeNet-5 on the digit that one draws: every map live, training on the real MNIST in the page.
 * Lecture, section 2.
 */
package neurarium.demos.lenet;
