package sharpsword.demo.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn picture that stands for a photo; every problem has one of its own. */
final class Photo {

    private static final int SIDE = 64;

    private Photo() {}

    /** A PNG whose colour follows from the text. */
    static byte[] of(String text) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(text.hashCode() & 0xFFFFFF));
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException memoryFailed) {
            throw new UncheckedIOException(memoryFailed);
        }
    }
}
