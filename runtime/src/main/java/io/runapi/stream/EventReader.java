package io.runapi.stream;

import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;
import io.runapi.json.JsonReader;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in, events out: the protocol above the grammar, with {@code [DONE]} and errors. An event is read when it is
 * asked for, out of the parser's bytes. Knows nothing of threads; one at a time may use it.
 */
final class EventReader<E> {
    private static final String ERROR = "error";
    private static final byte[] DONE = {'[', 'D', 'O', 'N', 'E', ']'};

    private final SseParser parser = new SseParser();
    private final JsonReader json = JsonReader.ofMany();
    private final EventRules<E> rules;

    private final @Nullable Repetition<E> repetition;

    /** Read to see whether there is one, and not taken yet. */
    private @Nullable E ahead;

    private boolean isDone;
    private boolean sawLast;
    private @Nullable RunApiException failure;

    EventReader(EventRules<E> rules) {
        this.rules = rules;
        this.repetition = rules.varying() == null ? null : new Repetition<>(rules.varying(), rules.codec());
    }

    /** Takes what was received. What follows the end, or a failure, is dropped. */
    void feed(List<ByteBuffer> received) {
        if (isDone || failure != null) {
            return;
        }
        for (ByteBuffer buffer : received) {
            parser.feed(buffer);
        }
    }

    /** The next event; null if there is none yet. */
    @Nullable
    E poll() {
        E event = ahead;
        if (event == null) {
            return read();
        }
        ahead = null;
        return event;
    }

    /** Whether no event is there to {@link #poll()}. */
    boolean isEmpty() {
        if (ahead == null) {
            ahead = read();
        }
        return ahead == null;
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

    private @Nullable E read() {
        while (!isDone && failure == null && isAtEvent()) {
            if (isDoneMark(parser.bytes(), parser.offset(), parser.length())) {
                isDone = true;
            } else if (parser.length() > 0) {
                return event();
            }
        }
        return null;
    }

    private boolean isAtEvent() {
        try {
            return parser.next();
        } catch (RunApiException e) {
            failure = new StreamException(told("The stream can't be read: " + e.getMessage()), rules.details(), e);
            return false;
        }
    }

    /**
     * The event, or null if there is a {@link #failure()} instead. Only what is no plain event of the answer is looked
     * at a second time, to see whether it is an error.
     */
    private @Nullable E event() {
        byte[] bytes = parser.bytes();
        int offset = parser.offset();
        int length = parser.length();
        boolean isError = parser.type().equals(ERROR);
        E event = repetition == null || isError ? null : repetition.find(bytes, offset, length);
        if (event != null) {
            return event;
        }
        RuntimeException unreadable = null;
        try {
            event = json.document(bytes, offset, length, rules.codec());
            sawLast = sawLast || rules.isLast().test(event);
        } catch (RuntimeException e) {
            unreadable = e;
        }
        if (event != null && unreadable == null && !isError && !json.sawUnknown()) {
            if (repetition != null) {
                repetition.learn(bytes, offset, length, event);
            }
            return event;
        }
        RunApiException error = rules.errors().find(parser.type(), bytes, offset, length);
        if (error != null) {
            failure = new StreamException("The stream carried an error. " + error.getMessage(), rules.details(), error);
        } else if (unreadable != null) {
            failure = new StreamException(
                    told("An event of the stream can't be read: " + unreadable.getMessage()),
                    rules.details(),
                    unreadable);
        }
        return failure == null ? event : null;
    }

    private static boolean isDoneMark(byte[] bytes, int offset, int length) {
        if (length < DONE.length || bytes[offset] != '[') {
            return false;
        }
        int end = offset + length;
        while (bytes[end - 1] == ' ') {
            end--;
        }
        return Arrays.equals(bytes, offset, end, DONE, 0, DONE.length);
    }

    private String told(String what) {
        String id = rules.details().requestId();
        return (what.endsWith(".") ? what : what + ".") + " (" + rules.place()
                + (id == null ? "" : ", request id " + id) + ")";
    }
}
