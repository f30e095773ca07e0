package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.time.ManualScheduler;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class WatchedBodyTest {
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration ALMOST = IDLE.minusNanos(1);
    private final Exception stalled = new Exception("stalled");

    private final ManualScheduler time = new ManualScheduler();
    private final WatchedBody body = new WatchedBody(time, IDLE, () -> stalled);
    private final Connection connection = new Connection();
    private final Reader reader = new Reader();

    @Test
    void keepsWhatIsAskedForUntilTheConnectionIsThere() {
        body.subscribe(reader);
        reader.subscription.request(2);
        reader.subscription.request(3);
        body.onSubscribe(connection);
        assertThat(connection.requested).isEqualTo(5);
    }

    @Test
    void endsAPauseThatIsTooLong() {
        open(1);
        time.advance(ALMOST);
        assertThat(reader.seen).isEmpty();
        time.advance(Duration.ofNanos(1));
        assertThat(reader.seen).containsExactly(stalled);
        assertThat(connection.isCancelled).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void countsFromTheLastBytes() {
        open(9);
        for (int i = 0; i < 5; i++) {
            time.advance(ALMOST);
            body.onNext(List.of());
        }
        assertThat(reader.seen).hasSize(5);
        time.advance(IDLE);
        assertThat(reader.seen).hasSize(6).endsWith(stalled);
    }

    @Test
    void doesNotCountWhileNobodyAsks() {
        open(1);
        body.onNext(List.of());
        time.advance(IDLE.multipliedBy(100));
        assertThat(reader.seen).hasSize(1);
        reader.subscription.request(1);
        time.advance(ALMOST);
        assertThat(reader.seen).hasSize(1);
        time.advance(IDLE);
        assertThat(reader.seen).endsWith(stalled);
    }

    @Test
    void tellsTheEndOnce() {
        open(1);
        body.onComplete();
        body.onError(new Exception());
        body.fail(new Exception());
        body.onNext(List.of());
        assertThat(reader.seen).containsExactly("end");
        assertThat(connection.isCancelled).isFalse();
        assertThat(body.getBody().toCompletableFuture()).isCompleted();
        assertThat(time.pending()).isZero();
    }

    @Test
    void aCancelledBodySaysNothingMore() {
        open(1);
        reader.subscription.cancel();
        body.onNext(List.of());
        body.onComplete();
        assertThat(reader.seen).isEmpty();
        assertThat(connection.isCancelled).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void aBodyCancelledEarlyClosesTheConnectionOnceItIsThere() {
        body.subscribe(reader);
        body.cancel();
        body.onSubscribe(connection);
        assertThat(connection.isCancelled).isTrue();
    }

    @Test
    void isReadOnce() {
        body.subscribe(reader);
        assertThatThrownBy(() -> body.subscribe(new Reader())).isInstanceOf(IllegalStateException.class);
    }

    private void open(long demand) {
        body.subscribe(reader);
        body.onSubscribe(connection);
        reader.subscription.request(demand);
    }

    private static final class Connection implements Flow.Subscription {
        private long requested;
        private boolean isCancelled;

        @Override
        public void request(long n) {
            requested += n;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    private static final class Reader implements Flow.Subscriber<List<ByteBuffer>> {
        private final List<Object> seen = new ArrayList<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            seen.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            seen.add(failure);
        }

        @Override
        public void onComplete() {
            seen.add("end");
        }
    }
}
