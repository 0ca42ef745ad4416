package neurarium.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Reads photos as a page does. */
final class Photo {
    private Photo() {}

    /** The middle square of a picture file, no larger than {@code largest} on a side. */
    static BufferedImage read(byte[] file, int largest) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(file));
            int side = Math.min(whole.getWidth(), whole.getHeight());
            int x = (whole.getWidth() - side) / 2;
            int y = (whole.getHeight() - side) / 2;
            return scaled(whole.getSubimage(x, y, side, side), Math.min(side, largest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage scaled(BufferedImage square, int side) {
        BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(square, 0, 0, side, side, null);
        graphics.dispose();
        return scaled;
    }

    /** Pixels of four bytes: red, green, blue, opaque. */
    static byte[] rgba(BufferedImage picture) {
        byte[] bytes = new byte[4 * picture.getWidth() * picture.getHeight()];
        int at = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                bytes[at++] = (byte) (rgb >> 16);
                bytes[at++] = (byte) (rgb >> 8);
                bytes[at++] = (byte) rgb;
                bytes[at++] = (byte) 255;
            }
        }
        return bytes;
    }
}
