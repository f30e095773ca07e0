package io.runapi.testkit.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Makes short sounds: a second of a tone that fades, as a WAV file. Needs no loudspeaker. */
public final class Sound {
    private static final int SAMPLES_PER_SECOND = 16_000;
    private static final double LOWEST_HERTZ = 220;
    private static final int SEMITONES = 24;

    private Sound() {}

    /** A sound whose pitch follows from a prompt. */
    public static byte[] play(String prompt) {
        double hertz = LOWEST_HERTZ * Math.pow(2, Math.floorMod(prompt.hashCode(), SEMITONES) / 12.0);
        byte[] samples = new byte[2 * SAMPLES_PER_SECOND];
        for (int i = 0; i < SAMPLES_PER_SECOND; i++) {
            double fading = 1 - (double) i / SAMPLES_PER_SECOND;
            double wave = Math.sin(2 * Math.PI * hertz * i / SAMPLES_PER_SECOND) * fading;
            short sample = (short) (wave * Short.MAX_VALUE / 2);
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        AudioFormat format = new AudioFormat(SAMPLES_PER_SECOND, 16, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(samples), format, SAMPLES_PER_SECOND)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
