package neurarium.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Type;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {
    private final SvgSurface surface = surface(Palette.LIGHT);

    /** A picture of 200 × 100 of which the right half is shown. */
    private static SvgSurface surface(Palette palette) {
        return new SvgSurface(200, new Box(100, 0, 100, 100), Lang.EN, palette);
    }

    private Document document() throws Exception {
        return parse(surface.document());
    }

    static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private Element first(String name) throws Exception {
        return (Element) document().getElementsByTagName(name).item(0);
    }

    private int count(String name) throws Exception {
        return document().getElementsByTagName(name).getLength();
    }

    @Test
    void showsThePartOnTheBackgroundOfItsPalette() throws Exception {
        surface.disc(150, 50, 10, Ink.PLUS);
        SvgSurface dark = surface(Palette.DARK);

        Element svg = document().getDocumentElement();
        assertEquals("100 0 100 100", svg.getAttribute("viewBox"));
        assertEquals("100", svg.getAttribute("width"));
        assertEquals(Palette.LIGHT.css(Ink.BACKGROUND), first("rect").getAttribute("fill"));
        assertEquals(Palette.LIGHT.css(Ink.PLUS), first("circle").getAttribute("fill"));
        assertTrue(dark.document().contains(Palette.DARK.css(Ink.BACKGROUND)));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String text = "</text><script>alert(\"1\")</script> & ]]> \u0000 \ud800 猫";

        surface.text(text, 110, 50, Ink.TEXT, Type.BODY);

        assertEquals(0, count("script"));
        assertEquals(
                text.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd'),
                first("text").getTextContent());
    }

    @Test
    void leavesOutWhatLiesOutsideThePart() throws Exception {
        surface.text("left", 0, 50, Ink.TEXT, Type.BODY);
        surface.disc(20, 20, 10, Ink.PLUS);
        surface.line(0, 0, 90, 90, Ink.LINE, 1);
        surface.segments(new double[] {0, 0, 9, 9, 110, 0, 120, 0}, 2, Ink.LINE, 1);
        surface.clip(new Box(0, 0, 50, 50));
        surface.fill(new Box(0, 0, 50, 50), Ink.PANEL);
        surface.unclip();

        assertEquals(0, count("text") + count("circle") + count("clipPath") + count("g"));
        assertEquals("M110,0l10,0", first("path").getAttribute("d"));
        assertEquals(1, count("path"));
    }

    @Test
    void layersAreClippedToTheirBox() throws Exception {
        surface.layer("key", new Box(100, 0, 50, 50), () -> surface.disc(110, 10, 5, Ink.PLUS));

        Element group = first("g");
        assertEquals("url(#clip1)", group.getAttribute("clip-path"));
        assertEquals(1, group.getElementsByTagName("circle").getLength());
    }

    @Test
    void mapsBecomeImagesInsideThePicture() throws Exception {
        Box box = new Box(120, 10, 60, 60);
        surface.heat(new float[] {-1, 0, 1, Float.NaN}, 2, 2, 1, box);
        surface.raster(new float[] {0, 1, 1, 0}, 2, 2, false, 1, box);

        assertEquals(2, count("image"));
        assertTrue(first("image").getAttribute("href").startsWith("data:image/png;base64,"));
        assertTrue(surface.document().contains("image-rendering=\"pixelated\""));
    }

    @Test
    void numbersAreShortAndRounded() {
        assertEquals("0", Xml.number(-0.04));
        assertEquals("-0.5", Xml.number(-0.5));
        assertEquals("12.3", Xml.number(12.345));
        assertEquals("-7", Xml.number(-7.02));
    }

    @Test
    void chineseIsWiderThanLatinAndBoldWiderThanPlain() {
        assertTrue(surface.textWidth("神经", Type.BODY) > surface.textWidth("il", Type.BODY));
        assertTrue(surface.textWidth("ab", Type.BODY.bold()) > surface.textWidth("ab", Type.BODY));
        assertFalse(surface.textWidth("", Type.BODY) > 0);
    }
}
