/**
 * Predicting the next word of a proverb, and how a gradient vanishes or explodes on its way back in
 * time. Begin with {@link neurarium.demos.nextword.WordModel}, the lecture's predictor.
 */
package neurarium.demos.nextword;
