package io.runapi.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Knows an event again that is an earlier one but for its {@link VaryingText}. Where that text stands is found by
 * trial: the data of the earlier event is decoded once more with another text put there, and must give the event that
 * this should give. From then on equal bytes before and after it are the proof.
 */
final class Repetition<E> {
    /** Longer events are not compared. */
    private static final int LONGEST = 4 * 1024;

    /** After so many trials that nothing came of, the events of the stream are taken to differ in more. */
    private static final int PATIENCE = 8;

    private static final char REPLACEMENT = '\uFFFD';

    private final VaryingText<E> varying;
    private final JsonCodec<E> codec;
    private @Nullable E known;

    /** The data of the event that is known: so many bytes before its text, and so many after it. */
    private byte[] written = {};

    private int before;
    private int after;
    private int trials;

    Repetition(VaryingText<E> varying, JsonCodec<E> codec) {
        this.varying = varying;
        this.codec = codec;
    }

    /** The event with this data, if it is the one that is known but for its text; else null. */
    @Nullable
    E find(byte[] bytes, int offset, int length) {
        E event = known;
        int from = offset + before;
        int to = offset + length - after;
        if (event == null
                || from > to
                || !Arrays.equals(bytes, offset, from, written, 0, before)
                || !Arrays.equals(bytes, to, to + after, written, written.length - after, written.length)
                || !isWrittenAsItIs(bytes, from, to)) {
            return null;
        }
        String text = new String(bytes, from, to - from, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            return null; // may be no UTF-8: the reader knows what to say
        }
        trials = 0;
        return varying.with(event, text);
    }

    /** Gets to know an event that was not found. */
    void learn(byte[] bytes, int offset, int length, E event) {
        String text = trials < PATIENCE && length <= LONGEST ? varying.of(event) : null;
        if (text == null || text.isEmpty()) {
            return;
        }
        // One character a byte, so that places in the text are places in the bytes.
        String data = new String(bytes, offset, length, ISO_8859_1);
        int start = data.indexOf('"' + text + '"') + 1;
        if (start == 0) {
            return;
        }
        trials++;
        int end = start + text.length();
        String other = text + "~";
        if (varying.with(event, other).equals(decoded(data.substring(0, start) + other + data.substring(end)))) {
            known = event;
            written = data.getBytes(ISO_8859_1);
            before = start;
            after = length - end;
        }
    }

    private @Nullable E decoded(String data) {
        try {
            return JsonReader.decode(data.getBytes(ISO_8859_1), codec);
        } catch (DecodeException e) {
            return null;
        }
    }

    /** Whether bytes within quotes are a text without escapes, and nothing but it. */
    private static boolean isWrittenAsItIs(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                return false;
            }
        }
        return true;
    }
}
