package neurarium.model;

/**
 * A language model at work: it reads tokens one after the other and says after each what may
 * follow. What it has read is its state; begin() forgets it.
 */
public interface TokenModel {
    /** How many different tokens there are. */
    int vocabulary();

    /** How many tokens it can look back on, the last one included. */
    int context();

    /** Forgets all tokens. */
    void begin();

    /**
     * Reads one token more.
     *
     * @return the logits of the next token; to be read before the next call
     */
    float[] read(int token);

    /**
     * How many multiplications of two numbers it takes to read a token as the so-manieth.
     *
     * @param place tokens up to it, itself included
     * @param cached whether keys and values of those before it are kept; else all go through again
     */
    double multiplications(int place, boolean cached);
}
