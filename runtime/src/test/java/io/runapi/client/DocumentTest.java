package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final int LARGE = 5_000_000;

    private final Taker taker = new Taker();

    @Test
    void sendsAsMuchAsIsAskedForAndThenEnds() {
        byte[] bytes = bytes(40_000);
        Document document = new Document(bytes);
        assertThat(document.contentLength()).isEqualTo(40_000);
        document.subscribe(taker);
        assertThat(taker.pieces).isZero();
        taker.subscription.request(1);
        assertThat(taker.pieces).isEqualTo(1);
        assertThat(taker.ends).isZero();
        taker.subscription.request(2);
        assertThat(taker.pieces).isEqualTo(3);
        assertThat(taker.ends).isEqualTo(1);
        taker.subscription.request(1);
        assertThat(taker.ends).isEqualTo(1);
        assertThat(taker.taken.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void isSentAnewForEachAttempt() {
        byte[] bytes = bytes(10);
        Document document = new Document(bytes);
        for (int attempt = 0; attempt < 2; attempt++) {
            Taker next = new Taker();
            document.subscribe(next);
            next.subscription.request(Long.MAX_VALUE);
            assertThat(next.taken.toByteArray()).isEqualTo(bytes);
            assertThat(next.ends).isEqualTo(1);
        }
    }

    @Test
    void aTakerThatAsksWithinTakingFillsNoStack() {
        byte[] bytes = bytes(LARGE);
        taker.onPiece = subscription -> subscription.request(1);
        new Document(bytes).subscribe(taker);
        taker.subscription.request(1);
        assertThat(taker.taken.toByteArray()).isEqualTo(bytes);
        assertThat(taker.ends).isEqualTo(1);
    }

    @Test
    void aCancelledOneSendsNothingMore() {
        taker.onPiece = Flow.Subscription::cancel;
        new Document(bytes(LARGE)).subscribe(taker);
        taker.subscription.request(Long.MAX_VALUE);
        taker.subscription.request(1);
        assertThat(taker.pieces).isEqualTo(1);
        assertThat(taker.ends).isZero();
    }

    @Test
    void refusesToBeAskedForNothing() {
        new Document(bytes(10)).subscribe(taker);
        taker.subscription.request(0);
        assertThat(taker.failure).isInstanceOf(IllegalArgumentException.class);
        taker.subscription.request(1);
        assertThat(taker.pieces).isZero();
    }

    @Test
    void nobodyCanChangeItsBytes() {
        taker.onPiece = subscription -> {};
        new Document(bytes(10)).subscribe(taker);
        taker.subscription.request(1);
        assertThat(taker.isReadOnly).isTrue();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static final class Taker implements Flow.Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private Consumer<Flow.Subscription> onPiece = subscription -> {};
        private Flow.Subscription subscription;
        private Throwable failure;
        private boolean isReadOnly;
        private int pieces;
        private int ends;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(ByteBuffer piece) {
            pieces++;
            isReadOnly = piece.isReadOnly();
            while (piece.hasRemaining()) {
                taken.write(piece.get());
            }
            onPiece.accept(subscription);
        }

        @Override
        public void onError(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public void onComplete() {
            ends++;
        }
    }
}
