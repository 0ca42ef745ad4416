package neurarium.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import neurarium.picture.Gallery;
import neurarium.picture.Shot;
import neurarium.ui.Box;
import neurarium.ui.Lang;

/** Puts pictures of demos into the site. */
final class PictureFiles {
    private final Gallery gallery;
    private final Assets assets;

    PictureFiles(Gallery gallery, Assets assets) {
        this.gallery = gallery;
        this.assets = assets;
    }

    /**
     * Writes a picture for light and for dark pages. A template gets {@code light} and {@code
     * dark}, the paths of its files in the site; {@code width} and {@code height}; and {@code
     * words}, the picture in words.
     */
    Map<String, Object> picture(Shot shot, Lang lang) throws IOException {
        Gallery.Picture picture = gallery.picture(shot, lang);
        String name = "pictures/" + shot.name() + "." + lang.code;
        Box part = shot.part();
        Map<String, Object> values = new HashMap<>();
        values.put("light", svg(name + ".light.svg", picture.light()));
        values.put("dark", svg(name + ".dark.svg", picture.dark()));
        values.put("width", Math.round(part.width()));
        values.put("height", Math.round(part.height()));
        values.put("words", picture.words());
        return values;
    }

    private String svg(String name, String text) throws IOException {
        return assets.hashed(name, BuildSite.utf8(text));
    }

    /**
     * Writes a social picture.
     *
     * @return its path in the site, which stays the same; empty where this Java has no fonts
     */
    String card(Shot shot, String title, String question) throws IOException {
        Optional<byte[]> card = gallery.card(shot, title, question);
        if (card.isEmpty()) {
            return "";
        }
        String path = "pictures/" + shot.name() + ".png";
        assets.plain(path, card.get());
        return path;
    }
}
