package io.runapi.testkit.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws pictures. Needs no screen. */
public final class Picture {
    private Picture() {}

    /**
     * A picture that shows a prompt.
     *
     * @param format {@code png} or {@code jpg}
     */
    public static byte[] draw(String prompt, Shape shape, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new Scene(shape, prompt).draw(0.5), format, bytes)) {
                throw new IllegalArgumentException("no writer for pictures in " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
