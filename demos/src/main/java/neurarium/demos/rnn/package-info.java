/** A recurrent network folded and unrolled, its cells gate by gate, and number series it learns. */
package neurarium.demos.rnn;
