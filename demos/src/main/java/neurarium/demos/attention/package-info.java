/**
 * Attention, from the lecture's gaze at a pear to self-attention over a sentence and a layer that
 * learns it. Start reading at {@code GazeModel}, then {@code SelfAttention}.
 */
package neurarium.demos.attention;
