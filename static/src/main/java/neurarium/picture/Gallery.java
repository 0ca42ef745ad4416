package neurarium.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Session;

/** Draws each picture once, however many pages show it. */
public final class Gallery {
    /**
     * A picture of a demo.
     *
     * @param light the SVG for light pages
     * @param dark the SVG for dark pages
     * @param words what the demo says of itself, for those who do not see it
     */
    public record Picture(Shot shot, String light, String dark, String words) {}

    private final Studio studio;
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, Optional<byte[]>> cards = new HashMap<>();

    /**
     * An empty gallery.
     *
     * @param inlined gives the bytes of an inlined data file by its name
     */
    public Gallery(Function<String, byte[]> inlined) {
        studio = new Studio(inlined);
    }

    /** The studio where the pictures are made. */
    public Studio studio() {
        return studio;
    }

    /** Whether Java can write: without a font there are no social pictures. */
    public static boolean hasFonts() {
        return SocialCard.hasFonts();
    }

    /** A picture with the words of a language in it. */
    public Picture picture(Shot shot, Lang lang) {
        return pictures.computeIfAbsent(shot.name() + "." + lang.code, name -> draw(shot, lang));
    }

    private Picture draw(Shot shot, Lang lang) {
        Session session = studio.prepare(shot, lang);
        String light = Studio.draw(session, shot, lang, Palette.LIGHT).document();
        String dark = Studio.draw(session, shot, lang, Palette.DARK).document();
        return new Picture(shot, light, dark, firstSentence(session.description().in(lang)));
    }

    private static String firstSentence(String description) {
        String line = description.replaceAll("\\s+", " ").strip();
        return line.replaceFirst("(?<=。|[^0-9A-Z]\\. ).*", "").strip();
    }

    /**
     * The social picture of a page in English, which needs no Chinese font: a PNG, or nothing where
     * Java has no font at all.
     *
     * @param title of the page
     * @param question that it answers
     */
    public Optional<byte[]> card(Shot shot, String title, String question) {
        return cards.computeIfAbsent(
                shot.name(),
                name -> {
                    if (!hasFonts()) {
                        return Optional.empty();
                    }
                    Session session = studio.prepare(shot, Lang.EN);
                    SvgSurface picture = Studio.draw(session, shot, Lang.EN, Palette.LIGHT);
                    return Optional.of(SocialCard.png(title, question, picture));
                });
    }
}
