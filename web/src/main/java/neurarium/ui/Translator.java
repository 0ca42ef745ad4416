package neurarium.ui;

/** A language: what it makes of a pair of Chinese and English. */
public interface Translator {
    /** One of the two, or what they are in a further language; {@code {name}} stays as it is. */
    String pick(String zh, String en);
}
