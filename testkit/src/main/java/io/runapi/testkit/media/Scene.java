package io.runapi.testkit.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A landscape at some hour of the day: sky, sun, and hills that grow darker as they come nearer. The prompt chooses the
 * colours and the hills, so that the same prompt always looks the same, and another one different.
 */
final class Scene {
    private static final int HILLS = 5;

    private final Shape shape;
    private final String caption;
    private final Palette palette;
    private final double[][] waves = new double[HILLS][4];

    Scene(Shape shape, String caption) {
        this.shape = shape;
        this.caption = caption;
        Random random = new Random(caption.hashCode());
        this.palette = Palette.any(random);
        for (double[] wave : waves) {
            for (int i = 0; i < wave.length; i++) {
                wave[i] = random.nextDouble();
            }
        }
    }

    /**
     * Draws it.
     *
     * @param time 0 to 1; the sun rises and the hills pass by meanwhile
     */
    BufferedImage draw(double time) {
        BufferedImage image = new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        sky(graphics);
        sun(graphics, time);
        for (int i = 0; i < HILLS; i++) {
            hill(graphics, i, time);
        }
        write(graphics);
        graphics.dispose();
        return image;
    }

    /** A machine with a bare JDK may have no fonts at all; a picture without words is better than none. */
    private void write(Graphics2D graphics) {
        try {
            new Caption(caption, shape).draw(graphics);
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // the picture is complete but for its caption
        }
    }

    private void sky(Graphics2D graphics) {
        graphics.setPaint(new GradientPaint(0, 0, palette.top(), 0, shape.height() * 0.7f, palette.horizon()));
        graphics.fillRect(0, 0, shape.width(), shape.height());
    }

    private void sun(Graphics2D graphics, double time) {
        double size = Math.min(shape.width(), shape.height()) * 0.16;
        double x = shape.width() * (0.2 + 0.6 * waves[0][3]);
        double y = shape.height() * (0.48 - 0.22 * time);
        for (int halo = 6; halo >= 0; halo--) {
            double radius = size * (0.5 + halo * 0.22);
            graphics.setColor(new Color(255, 244, 214, halo == 0 ? 255 : 26));
            graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    private void hill(Graphics2D graphics, int index, double time) {
        double near = (index + 1.0) / HILLS;
        double base = shape.height() * (0.50 + 0.40 * near);
        double height = shape.height() * 0.11;
        double shift = time * near * 0.6;
        double[] wave = waves[index];
        GeneralPath path = new GeneralPath();
        path.moveTo(0, shape.height());
        for (int x = 0; x <= shape.width(); x += 2) {
            double at = (double) x / shape.height() + shift;
            double crest = Math.sin((at + wave[0] * 7) * (2.2 + 2 * wave[1]))
                    + 0.45 * Math.sin((at + wave[2] * 9) * (6 + 4 * wave[3]))
                    + 0.12 * Math.sin((at + wave[1] * 5) * 23);
            path.lineTo(x, base - height * crest);
        }
        path.lineTo(shape.width(), shape.height());
        path.closePath();
        graphics.setPaint(new GradientPaint(
                0, (float) (base - height), palette.hill(near - 0.2), 0, shape.height(), palette.hill(near + 0.1)));
        graphics.fill(path);
    }
}
