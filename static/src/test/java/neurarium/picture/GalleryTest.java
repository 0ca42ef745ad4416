package neurarium.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import neurarium.demos.Catalogue;
import neurarium.site.BuildSite;
import neurarium.ui.Lang;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final int MAX_SIZE = 200_000;

    private final Gallery gallery = BuildSite.gallery(Path.of(".."));

    @Test
    void everyPictureIsSoundSmallAndInWords() throws Exception {
        Set<String> names = new HashSet<>();
        for (Shot shot : Shots.all()) {
            Gallery.Picture picture = gallery.picture(shot, Lang.ZH);

            assertTrue(names.add(shot.name()), () -> "twice: " + shot.name());
            for (String svg : new String[] {picture.light(), picture.dark()}) {
                var elements = SvgSurfaceTest.parse(svg).getElementsByTagName("*");
                assertTrue(elements.getLength() > 10, shot.name());
                assertTrue(svg.length() < MAX_SIZE, () -> shot.name() + " " + svg.length());
            }
            assertFalse(picture.light().equals(picture.dark()), shot.name());
            assertTrue(picture.words().length() > 5, shot.name());
        }
    }

    @Test
    void everyDemoHasAPictureWhichIsTheSameEachTime() {
        Gallery again = BuildSite.gallery(Path.of(".."));
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Shot shot = Shots.of(entry.id());

            Gallery.Picture picture = gallery.picture(shot, Lang.EN);

            assertSame(picture, gallery.picture(shot, Lang.EN));
            assertEquals(picture, again.picture(shot, Lang.EN));
        }
    }

    @Test
    void aLinkWithoutAPictureIsRefused() {
        var error =
                assertThrows(
                        IllegalStateException.class, () -> Shots.of("neuron", "data=7", Lang.EN));

        assertEquals("There is no picture of neuron.html?data=7", error.getMessage());
    }

    @Test
    void aSocialPictureHasTheSizeThatNetworksAskFor() throws IOException {
        byte[] png =
                gallery.card(Shots.of("neuron"), "Neuron", "What can it decide?").orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 5) {
            for (int y = 0; y < image.getHeight(); y += 5) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        assertTrue(colours.size() > 100, () -> colours.size() + " colours");
    }

    @Test
    void theStudioSaysWhatAQueryGetsWrong() {
        Studio studio = gallery.studio();

        assertEquals(0, studio.problems("neuron", "data=xor&w1=-1.5").size());
        assertEquals(2, studio.problems("neuron", "data=nothing&color=red").size());
    }
}
