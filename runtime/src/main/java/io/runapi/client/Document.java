package io.runapi.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * Bytes to be sent as they are: the JDK's {@code ofByteArray} copies them for each attempt. In pieces, since what is
 * written to a socket at a time is copied outside of the heap at once.
 */
final class Document implements BodyPublisher {
    private static final int PIECE = 16 * 1024;

    private final byte[] bytes;

    /** @param bytes must not change from here on */
    Document(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> connection) {
        connection.onSubscribe(new Pieces(connection));
    }

    /** Asked by any thread, also from within {@code onNext}; the asked pieces are sent by one thread at a time. */
    private final class Pieces implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> connection;

        // Guarded by this.
        private long asked;
        private int sent;
        private boolean isSending;
        private boolean isOver;

        Pieces(Flow.Subscriber<? super ByteBuffer> connection) {
            this.connection = connection;
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                cancel();
                connection.onError(new IllegalArgumentException("request(" + n + "): more than zero is accepted"));
                return;
            }
            synchronized (this) {
                asked = asked + n < 0 ? Long.MAX_VALUE : asked + n;
                if (isSending) {
                    return;
                }
                isSending = true;
            }
            for (int from = next(); from >= 0; from = next()) {
                connection.onNext(ByteBuffer.wrap(bytes, from, Math.min(PIECE, bytes.length - from))
                        .asReadOnlyBuffer());
            }
        }

        @Override
        public synchronized void cancel() {
            isOver = true;
        }

        /** Where the next piece begins; -1 for none now. */
        private int next() {
            synchronized (this) {
                if (isOver) {
                    return -1;
                }
                if (sent < bytes.length) {
                    if (asked == 0) {
                        isSending = false;
                        return -1;
                    }
                    int from = sent;
                    asked--;
                    sent = Math.min(bytes.length, from + PIECE);
                    return from;
                }
                isOver = true;
            }
            connection.onComplete();
            return -1;
        }
    }
}
