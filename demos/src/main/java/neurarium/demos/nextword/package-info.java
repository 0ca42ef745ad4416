/** Predicting the next word of a proverb, and how gradients fare on their way back in time. */
package neurarium.demos.nextword;
