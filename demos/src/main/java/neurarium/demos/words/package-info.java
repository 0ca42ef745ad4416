/** Words as numbers: codes, the lecture's embedding, real embeddings, and how they are learned. */
package neurarium.demos.words;
