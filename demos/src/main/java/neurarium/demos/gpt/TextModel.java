package neurarium.demos.gpt;

import java.util.List;
import neurarium.model.TokenModel;
import neurarium.ui.Text;

/** A model that can write, and what its tokens stand for. */
interface TextModel {
    TokenModel network();

    /** How large it is, for the page. */
    Text size();

    /** How many tokens a text may have. */
    int maxLength();

    /** Switches the cache of keys and values on or off, where that can be done. */
    void setCached(boolean cached);

    /** The token that begins every text. */
    int start();

    /** Whether a text is complete with this token. */
    boolean isStop(int token);

    /** The tokens of a prompt; characters that the model does not know are left out. */
    int[] tokens(String prompt);

    /** How many characters of a prompt the model does not know. */
    int unknown(String prompt);

    /** A token to be looked at; what cannot be seen has a picture. */
    String glyph(int token);

    /** What tokens say, one after the other; the first is the beginning. */
    String text(List<Integer> tokens);
}
