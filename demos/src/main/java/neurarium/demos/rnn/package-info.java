/**
 * The recurrent network of the lecture. {@link neurarium.demos.rnn.UnrollScene} shows it folded and
 * unrolled, with the equations of one time and their numbers; a GRU or an LSTM is opened gate by
 * gate. In {@link neurarium.demos.rnn.SeriesScene} such a network learns a series, and the student
 * sees which cell remembers, and whether it holds beyond the training length. Start with {@link
 * neurarium.model.CellInference}, one step of each cell. Lecture, section 3.
 */
package neurarium.demos.rnn;
