package io.runapi.testkit.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;

/** What a file is, found by opening it. */
final class FileKind {
    private FileKind() {}

    static String of(byte[] bytes) throws IOException {
        if (ImageIO.read(new ByteArrayInputStream(bytes)) != null) {
            return bytes[0] == (byte) 0x89 ? "png" : "jpg";
        }
        try {
            AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes)).close();
            return "wav";
        } catch (UnsupportedAudioFileException e) {
            return film(bytes);
        }
    }

    private static String film(byte[] bytes) throws IOException {
        try {
            return FrameGrab.getFrameFromChannel(
                                    ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(bytes)), 3)
                            == null
                    ? "nothing"
                    : "mp4";
        } catch (JCodecException e) {
            return "nothing";
        }
    }
}
