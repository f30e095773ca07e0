package io.runapi.stream;

import io.runapi.error.DecodeException;
import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;
import io.runapi.json.JsonReader;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in, events out: the protocol above the grammar, with {@code [DONE]} and errors. Knows nothing of threads; one
 * at a time may use it.
 */
final class EventReader<E> implements SseHandler {
    private static final byte[] DONE = {'[', 'D', 'O', 'N', 'E', ']'};

    private final SseParser parser = new SseParser();
    private final ArrayDeque<E> events = new ArrayDeque<>();
    private final EventRules<E> rules;
    private byte[] chunk = {};
    private boolean isDone;
    private boolean sawLast;
    private @Nullable RunApiException failure;

    EventReader(EventRules<E> rules) {
        this.rules = rules;
    }

    /** Takes what was received. What follows the end, or a failure, is dropped. */
    void feed(List<ByteBuffer> received) {
        for (ByteBuffer buffer : received) {
            int length = buffer.remaining();
            if (chunk.length < length) {
                chunk = new byte[length];
            }
            buffer.get(chunk, 0, length);
            feed(length);
        }
    }

    private void feed(int length) {
        if (isDone || failure != null) {
            return;
        }
        try {
            parser.feed(chunk, 0, length, this);
        } catch (RunApiException e) {
            failure = new StreamException(told("The stream can't be read: " + e.getMessage()), rules.details(), e);
        }
    }

    /** The next event; null if there is none yet. */
    @Nullable
    E poll() {
        return events.poll();
    }

    /** Whether no events are left to {@link #poll()}. */
    boolean isEmpty() {
        return events.isEmpty();
    }

    /** What ends the stream after the events that are left; null while nothing does. */
    @Nullable
    RunApiException failure() {
        return failure;
    }

    /** Whether the answer is over. */
    boolean isDone() {
        return isDone;
    }

    /** The bytes ended: the answer is whole, or this fails. */
    void end() {
        if (isDone || failure != null) {
            return;
        }
        if (sawLast) {
            isDone = true;
        } else {
            failure = new StreamException(
                    told("The stream ended before the answer did. What came of it is incomplete, and may be billed"),
                    rules.details(),
                    null);
        }
    }

    /** The connection failed. */
    void broke(Throwable cause) {
        if (isDone || failure != null) {
            return;
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String what = cause instanceof RunApiException
                ? "The stream did not reach its end. " + message
                : told("The stream broke off: " + message + ". What came of it is incomplete, and may be billed");
        failure = new StreamException(what, rules.details(), cause);
    }

    @Override
    public void event(String type, byte[] bytes, int offset, int length) {
        if (isDone || failure != null || length == 0) {
            return;
        }
        if (isDoneMark(bytes, offset, length)) {
            isDone = true;
            return;
        }
        RunApiException error = rules.errors().find(type, bytes, offset, length);
        if (error != null) {
            failure = new StreamException("The stream carried an error. " + error.getMessage(), rules.details(), error);
            return;
        }
        try {
            E event = JsonReader.decode(bytes, offset, length, rules.codec());
            events.add(event);
            sawLast |= rules.isLast().test(event);
        } catch (DecodeException e) {
            failure = new StreamException(
                    told("An event of the stream can't be read: " + e.getMessage()), rules.details(), e);
        }
    }

    private static boolean isDoneMark(byte[] bytes, int offset, int length) {
        int end = offset + length;
        while (end > offset && bytes[end - 1] == ' ') {
            end--;
        }
        if (end - offset != DONE.length) {
            return false;
        }
        for (int i = 0; i < DONE.length; i++) {
            if (bytes[offset + i] != DONE[i]) {
                return false;
            }
        }
        return true;
    }

    private String told(String what) {
        String id = rules.details().requestId();
        return (what.endsWith(".") ? what : what + ".") + " (" + rules.place()
                + (id == null ? "" : ", request id " + id) + ")";
    }
}
