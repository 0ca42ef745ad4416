package neurarium.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Images inside pictures: PNG, with a table of colours where these are few; photos as JPEG. */
final class Pixels {
    private static final int MAX_COLOURS = 256;
    private static final int LARGE = 120 * 120;

    private Pixels() {}

    /**
     * An image as the address of itself.
     *
     * @param argb its pixels, row by row from the top
     * @param width at which it is shown; what no eye would see of it is left out
     */
    static String address(int[] argb, int columns, int rows, double width) {
        boolean photo =
                columns * rows > LARGE && Arrays.stream(argb).allMatch(p -> p >>> 24 == 255);
        if (photo) {
            BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, columns, rows, argb, 0, columns);
            return address(columns > 1.5 * width ? half(image) : image, "jpeg");
        }
        return address(drawing(argb, columns, rows), "png");
    }

    private static BufferedImage drawing(int[] argb, int columns, int rows) {
        int[] colours = Arrays.stream(argb).distinct().sorted().toArray();
        BufferedImage image =
                colours.length > MAX_COLOURS
                        ? new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB)
                        : new BufferedImage(
                                columns, rows, BufferedImage.TYPE_BYTE_INDEXED, table(colours));
        image.setRGB(0, 0, columns, rows, argb, 0, columns);
        return image;
    }

    private static IndexColorModel table(int[] colours) {
        return new IndexColorModel(8, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
    }

    /** At half the size, each pixel the mean of four. */
    private static BufferedImage half(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    private static String address(BufferedImage image, String format) {
        String text = Base64.getEncoder().encodeToString(bytes(image, format));
        return "data:image/" + format + ";base64," + text;
    }

    /** A file of an image, in a format that every Java can write: png or jpeg. */
    static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
