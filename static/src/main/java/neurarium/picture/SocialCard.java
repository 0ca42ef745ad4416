package neurarium.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Type;

/** The picture that a messenger or a social network shows beside a link. */
final class SocialCard {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 56;
    private static final int TEXT_WIDTH = 400;
    private static final Type BRAND = new Type(28, Type.Align.LEFT, Type.Face.BOLD);
    private static final Type TITLE = new Type(52, Type.Align.LEFT, Type.Face.BOLD);
    private static final Type QUESTION = new Type(30, Type.Align.LEFT, Type.Face.PLAIN);

    /** A ground in relief has thousands of facets. */
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 15, 20000);

    private SocialCard() {}

    /** Whether Java can write at all: a small machine may have no font. */
    static boolean hasFonts() {
        try {
            var context = new FontRenderContext(null, true, true);
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).createGlyphVector(context, "A");
            return true;
        } catch (RuntimeException | Error e) {
            return false; // an Error is how Java says so: “No physical fonts found”
        }
    }

    static byte[] png(String title, String question, SvgSurface picture) {
        return Pixels.bytes(image(svg(title, question, picture)), "png");
    }

    private static String svg(String title, String question, SvgSurface picture) {
        Box all = new Box(0, 0, WIDTH, HEIGHT);
        SvgSurface card = new SvgSurface(WIDTH, all, Lang.EN, Palette.LIGHT);
        card.fill(new Box(0, 0, 12, HEIGHT), Ink.PLUS);
        card.disc(MARGIN + 12, 84, 12, Ink.PLUS);
        card.text("Neurarium", MARGIN + 36, 84, Ink.TEXT, BRAND);
        double y = 200;
        for (String line : lines(title, TITLE, card)) {
            card.text(line, MARGIN, y, Ink.TEXT, TITLE);
            y += 62;
        }
        y += 18;
        for (String line : lines(question, QUESTION, card)) {
            card.text(line, MARGIN, y, Ink.QUIET, QUESTION);
            y += 42;
        }
        card.place(picture, new Box(520, 110, 656, 410));
        return forJava(card.document());
    }

    /** With the names that every Java has for fonts, and for images with sharp edges. */
    private static String forJava(String svg) {
        return svg.replace(Xml.escaped(Type.Face.PLAIN.fonts), "SansSerif")
                .replace(Xml.escaped(Type.Face.SYMBOL.fonts), "Serif")
                .replace(Xml.escaped(Type.Face.CODE.fonts), "Monospaced")
                .replace("\"pixelated\"", "\"optimizeSpeed\"");
    }

    /** Text in lines that are no wider than there is room for. */
    private static List<String> lines(String text, Type type, SvgSurface surface) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && surface.textWidth(longer, type) > TEXT_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static BufferedImage image(String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        LoaderContext context = LoaderContext.builder().documentLimits(LIMITS).build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        if (document == null) {
            throw new IllegalStateException("This picture cannot be drawn:\n" + svg);
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        return image;
    }
}
