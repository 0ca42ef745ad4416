/**
 * Words as numbers: codes, the lecture's embedding, real embeddings, and how they are learned.
 * Lecture, section 3.
 *
 * <p>Start with {@link neurarium.demos.words.SkipGram}, which learns embeddings from sentences.
 * {@code CodesScene} compares four codes of the lecture's words; {@code NearScene}, {@code
 * OddScene} and {@code MapScene} each put a {@code Question} to real word vectors.
 */
package neurarium.demos.words;
