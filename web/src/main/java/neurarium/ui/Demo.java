package neurarium.ui;

import java.util.List;

/**
 * A demo: its scenes, what they share, and the seed they all start from. It knows no page; a {@link
 * Session} runs it. A demo that reads files is a {@link FileUser} as well.
 */
public interface Demo {
    /**
     * What the demo shows, one tab each, in the order of the tabs; asked for once. The first one is
     * on when the page opens.
     */
    List<Scene> scenes();

    /** Takes the random numbers of a seed, and starts again from what they give. */
    void seed(int seed);

    /** Returns what the scenes share to where it started; told before the scene that is reset. */
    default void reset() {}

    /** The language of the page, for examples in it; told once, before anything is set. */
    default void setLanguage(Lang lang) {}
}
