package io.runapi.testkit.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jcodec.api.SequenceEncoder;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rational;

/** Makes short films: H.264 in an MP4 container, a second and a half of a landscape passing by. */
public final class Film {
    private static final int FRAMES = 12;
    private static final int FRAMES_PER_SECOND = 8;
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private Film() {}

    /** A film that shows a prompt. */
    public static byte[] shoot(String prompt, Shape shape) {
        ByteBufferSeekableByteChannel bytes =
                ByteBufferSeekableByteChannel.writeToByteBuffer(ByteBuffer.allocate(MAX_BYTES));
        Scene scene = new Scene(shape, prompt);
        try {
            SequenceEncoder encoder = SequenceEncoder.createWithFps(bytes, Rational.R(FRAMES_PER_SECOND, 1));
            for (int i = 0; i < FRAMES; i++) {
                encoder.encodeNativeFrame(frame(scene.draw(i / (FRAMES - 1.0))));
            }
            encoder.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer film = bytes.getContents();
        byte[] copy = new byte[film.remaining()];
        film.get(copy);
        return copy;
    }

    /** The encoder's own format: red, green and blue one after the other, each shifted to be around zero. */
    private static Picture frame(BufferedImage image) {
        Picture frame = Picture.create(image.getWidth(), image.getHeight(), ColorSpace.RGB);
        byte[] samples = frame.getPlaneData(0);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            samples[3 * i] = (byte) ((pixels[i] >> 16 & 0xff) - 128);
            samples[3 * i + 1] = (byte) ((pixels[i] >> 8 & 0xff) - 128);
            samples[3 * i + 2] = (byte) ((pixels[i] & 0xff) - 128);
        }
        return frame;
    }
}
