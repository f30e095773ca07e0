package io.runapi.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ErrorDetails;
import io.runapi.error.StreamException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stream by itself: bytes are pushed by the test. Rule numbers are those of the Reactive Streams specification. */
class EventStreamTest {
    private static final String DONE = "data: [DONE]\n\n";

    private final Bytes bytes = new Bytes();
    private final EventStream<String> stream = EventStream.open(
            bytes,
            new EventRules<>(
                    new Text(),
                    "last"::equals,
                    null,
                    (type, data, offset, length) -> null,
                    Runnable::run,
                    "POST /x",
                    new ErrorDetails(200, null, "req_1", 1, false, null, null)));
    private final Recorder recorder = new Recorder();

    @Test
    void asksForSomeDeliveriesAheadAndForMoreWhenHalfOfThemWereTaken() {
        assertThat(bytes.requested).isEqualTo(16);
        for (int i = 0; i < 16; i++) {
            bytes.push(event("a" + i));
        }
        assertThat(bytes.requested).isEqualTo(16);
        Iterator<String> events = stream.iterator();
        for (int i = 0; i < 16; i++) {
            assertThat(events.next()).isEqualTo("a" + i);
            assertThat(bytes.requested).as("after %d", i + 1).isEqualTo(i < 7 ? 16 : i < 15 ? 24 : 32);
        }
    }

    @Test
    void takesNoMoreThanItAskedFor() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        bytes.push(event("a"));
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More was delivered than was asked for");
    }

    @Test
    void iteratesAtAnySplitOfTheBytes() {
        byte[] all = (event("é") + ": comment\n\n" + event("b") + DONE).getBytes(StandardCharsets.UTF_8);
        for (int split = 0; split <= all.length; split++) {
            EventStreamTest one = new EventStreamTest();
            one.bytes.push(all, 0, split);
            one.bytes.push(all, split, all.length - split);
            one.bytes.subscriber.onComplete();
            List<String> read = new ArrayList<>();
            one.stream.forEach(read::add);
            assertThat(read).as("split at %d", split).containsExactly("é", "b");
            assertThat(one.stream.isComplete()).isTrue();
        }
    }

    @Test
    void canBeHadOnce() {
        assertThat(stream.iterator()).isNotNull();
        assertThatThrownBy(stream::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The events of a stream can be had once");
        stream.subscribe(recorder);
        assertThat(recorder.signals).hasSize(2).startsWith("subscribed");
        assertThat(recorder.signals.get(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theIteratorEndsAsIteratorsDo() {
        bytes.push(event("a") + DONE);
        Iterator<String> events = stream.iterator();
        assertThat(events.hasNext()).isTrue();
        assertThat(events.hasNext()).isTrue();
        assertThat(events.next()).isEqualTo("a");
        assertThat(events.hasNext()).isFalse();
        assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
        assertThat(bytes.isCancelled).isFalse();
    }

    @Test
    void dropsTheTailAfterTheEndAndGivesUpOnALongOne() {
        bytes.push(DONE);
        assertThat(stream.iterator().hasNext()).isFalse();
        long asked = bytes.requested;
        bytes.push("\n");
        assertThat(bytes.requested).isEqualTo(asked + 1);
        assertThat(bytes.isCancelled).isFalse();
        bytes.push("x".repeat(10_000));
        assertThat(bytes.isCancelled).isTrue();
    }

    @Test
    void deliversWhatCameBeforeAFailure() {
        bytes.push(event("a"));
        bytes.subscriber.onError(new IOException("reset"));
        Iterator<String> events = stream.iterator();
        assertThat(events.next()).isEqualTo("a");
        assertThatThrownBy(events::hasNext)
                .isInstanceOf(StreamException.class)
                .hasMessage("The stream broke off: reset. What came of it is incomplete, and may be billed. (POST /x,"
                        + " request id req_1)")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void endsAfterAnEventThatIsTheLast() {
        bytes.push(event("last"));
        bytes.subscriber.onComplete();
        assertThat(stream.stream().toList()).containsExactly("last");
        assertThat(stream.isComplete()).isTrue();
    }

    @Test
    void closingTheJavaStreamClosesThis() {
        bytes.push(event("a"));
        try (var events = stream.stream()) {
            assertThat(events.findFirst()).contains("a");
        }
        assertThat(bytes.isCancelled).isTrue();
        stream.close();
    }

    /** Rules 1.1 and 1.3. */
    @Test
    void sendsNoMoreThanWasAskedFor() {
        stream.subscribe(recorder);
        bytes.push(event("a") + event("b") + event("c") + DONE);
        assertThat(recorder.signals).containsExactly("subscribed");
        recorder.subscription.request(1);
        assertThat(recorder.signals).containsExactly("subscribed", "a");
        recorder.subscription.request(1);
        recorder.subscription.request(1);
        assertThat(recorder.signals).containsExactly("subscribed", "a", "b", "c", "complete");
    }

    /** Rule 1.5: the end needs no demand. */
    @Test
    void endsWithoutDemand() {
        stream.subscribe(recorder);
        bytes.push(DONE);
        assertThat(recorder.signals).containsExactly("subscribed", "complete");
    }

    /** Rule 1.4. */
    @Test
    void tellsAFailureAfterTheEvents() {
        stream.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);
        bytes.push(event("a"));
        bytes.subscriber.onError(new IOException("reset"));
        assertThat(recorder.signals).hasSize(3).startsWith("subscribed", "a");
        assertThat(recorder.signals.get(2)).isInstanceOf(StreamException.class);
    }

    /** Rule 3.9. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesDemandThatIsNone(long demand) {
        stream.subscribe(recorder);
        recorder.subscription.request(demand);
        assertThat(recorder.signals).hasSize(2);
        assertThat(recorder.signals.get(1))
                .isInstanceOf(IllegalArgumentException.class)
                .asString()
                .contains("3.9");
        assertThat(bytes.isCancelled).isTrue();
    }

    /** Rules 3.5, 3.6 and 3.7. */
    @Test
    void saysNothingAfterCancel() {
        stream.subscribe(recorder);
        recorder.subscription.request(5);
        bytes.push(event("a"));
        recorder.subscription.cancel();
        recorder.subscription.cancel();
        recorder.subscription.request(1);
        bytes.push(event("b"));
        assertThat(recorder.signals).containsExactly("subscribed", "a");
        assertThat(bytes.isCancelled).isTrue();
    }

    @Test
    void cancelWithinAnEventStopsTheNext() {
        recorder.onEvent = event -> recorder.subscription.cancel();
        stream.subscribe(recorder);
        recorder.subscription.request(5);
        bytes.push(event("a") + event("b") + DONE);
        assertThat(recorder.signals).containsExactly("subscribed", "a");
    }

    /** Rule 3.3: asking one by one from within must not pile up frames. */
    @Test
    void doesNotRecurse() {
        int count = 100_000;
        recorder.onEvent = event -> recorder.subscription.request(1);
        stream.subscribe(recorder);
        bytes.push(event("a").repeat(count) + DONE);
        recorder.subscription.request(1);
        assertThat(recorder.signals).hasSize(count + 2).endsWith("complete");
    }

    /** Rule 3.17. */
    @Test
    void addsUpDemandWithoutOverflow() {
        stream.subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);
        recorder.subscription.request(Long.MAX_VALUE);
        bytes.push(event("a") + event("b"));
        assertThat(recorder.signals).containsExactly("subscribed", "a", "b");
    }

    /** Rule 1.9. */
    @Test
    void askingWithinOnSubscribeSendsOnlyAfterIt() {
        bytes.push(event("a") + DONE);
        recorder.onSubscribed = subscription -> {
            subscription.request(1);
            assertThat(recorder.signals).containsExactly("subscribed");
        };
        stream.subscribe(recorder);
        assertThat(recorder.signals).containsExactly("subscribed", "a", "complete");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> stream.subscribe(null)).isInstanceOf(NullPointerException.class);
        assertThat(stream.iterator()).isNotNull();
    }

    @Test
    void tellsASubscriberThatSomebodyElseClosed() {
        stream.subscribe(recorder);
        stream.close();
        assertThat(recorder.signals).hasSize(2);
        assertThat(recorder.signals.get(1))
                .isInstanceOf(StreamException.class)
                .asString()
                .contains("closed before");
    }

    /** Rule 1.3, with bytes and demand from different threads. */
    @Test
    void signalsAreSerial() throws Exception {
        int count = 20_000;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger overlaps = new AtomicInteger();
        CountDownLatch events = new CountDownLatch(count);
        recorder.onEvent = event -> {
            if (inside.incrementAndGet() != 1) {
                overlaps.incrementAndGet();
            }
            inside.decrementAndGet();
            events.countDown();
        };
        stream.subscribe(recorder);
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
                recorder.subscription.request(1);
            }
        });
        CompletableFuture<Void> pushing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
                while (bytes.requested <= i) {
                    Thread.onSpinWait();
                }
                bytes.push(event("x" + i));
            }
        });
        CompletableFuture.allOf(asking, pushing).get(20, TimeUnit.SECONDS);
        assertThat(events.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(overlaps).hasValue(0);
        assertThat(recorder.signals).hasSize(count + 1).endsWith("x" + (count - 1));
    }

    private static String event(String text) {
        return "data: \"" + text + "\"\n\n";
    }

    /** A body whose bytes the test pushes. */
    private static final class Bytes implements Flow.Publisher<List<ByteBuffer>>, Flow.Subscription {
        private Flow.Subscriber<? super List<ByteBuffer>> subscriber;
        private volatile long requested;
        private volatile boolean isCancelled;

        @Override
        public void subscribe(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
            this.subscriber = subscriber;
            subscriber.onSubscribe(this);
        }

        @Override
        public synchronized void request(long n) {
            requested += n;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }

        void push(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            push(utf8, 0, utf8.length);
        }

        void push(byte[] source, int offset, int length) {
            subscriber.onNext(List.of(ByteBuffer.wrap(source, offset, length).asReadOnlyBuffer()));
        }
    }

    private static final class Recorder implements Flow.Subscriber<String> {
        private final List<Object> signals = new ArrayList<>();
        private Consumer<Flow.Subscription> onSubscribed = subscription -> {};
        private Consumer<String> onEvent = event -> {};
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            signals.add("subscribed");
            onSubscribed.accept(subscription);
        }

        @Override
        public void onNext(String event) {
            signals.add(event);
            onEvent.accept(event);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    private static final class Text implements JsonCodec<String> {
        @Override
        public String read(JsonReader in) {
            return String.valueOf(in.string());
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }
    }
}
