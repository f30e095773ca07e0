package io.runapi.testkit.media;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A prompt written over a picture, wrapped, as large as fits. */
final class Caption {
    private static final int MAX_CHARACTERS = 600;

    private final String text;
    private final Shape shape;

    Caption(String text, Shape shape) {
        this.text = text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "...";
        this.shape = shape;
    }

    void draw(Graphics2D graphics) {
        int margin = Math.min(shape.width(), shape.height()) / 16;
        int width = shape.width() - 4 * margin;
        int size = Math.max(10, Math.min(shape.width(), shape.height()) / 18);
        List<String> lines = wrap(graphics, size, width);
        while (size > 8 && lines.size() * lineHeight(graphics) > shape.height() * 0.45) {
            size = size * 9 / 10;
            lines = wrap(graphics, size, width);
        }
        int lineHeight = lineHeight(graphics);
        double height = lines.size() * lineHeight + margin;
        double top = shape.height() - height - margin;
        graphics.setColor(new Color(12, 16, 24, 150));
        graphics.fill(new RoundRectangle2D.Double(margin, top, shape.width() - 2.0 * margin, height, margin, margin));
        graphics.setColor(new Color(250, 250, 245));
        float y = (float) (top + margin / 2.0 + graphics.getFontMetrics().getAscent());
        for (String line : lines) {
            graphics.drawString(line, 2f * margin, y);
            y += lineHeight;
        }
    }

    private static int lineHeight(Graphics2D graphics) {
        return graphics.getFontMetrics().getHeight();
    }

    private List<String> wrap(Graphics2D graphics, int size, int width) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        FontMetrics metrics = graphics.getFontMetrics();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            for (String piece : pieces(word, metrics, width)) {
                if (!line.isEmpty() && metrics.stringWidth(line + " " + piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than the picture, in pieces: a URL, or a language without spaces. */
    private static List<String> pieces(String word, FontMetrics metrics, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (!piece.isEmpty() && metrics.stringWidth(piece + character) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(character);
        });
        pieces.add(piece.toString());
        return pieces;
    }
}
