package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Users' code that blocks every thread on which futures complete holds up other futures, and nothing else. */
@Timeout(60)
class CallbacksTest {
    private static final FaultServer.Reply HELLO = c -> c.answer(200, "{\"text\": \"hello\"}");
    private static final RequestOptions DEFAULTS = RequestOptions.defaults();

    /** An answer that is there at once would be taken on the thread that asked. */
    private final CountDownLatch asked = new CountDownLatch(1);

    @AutoClose
    private final FaultServer server = new FaultServer(c -> {
        awaitQuietly(asked);
        HELLO.to(c);
    });

    @AutoClose
    private final RunApiClient client = TestClient.to(server)
            .retryBackoff(Duration.ofNanos(1), Duration.ofNanos(1))
            .build();

    private final CountDownLatch free = new CountDownLatch(1);
    private final List<CompletableFuture<Void>> blocked = new ArrayList<>();

    @BeforeEach
    void blockAll() throws InterruptedException {
        Semaphore begun = new Semaphore(0);
        for (int i = 0; i < Callbacks.USERS; i++) {
            blocked.add(client.callAsync(Echo.CHAT, new Echo("hi"), DEFAULTS).thenAccept(answer -> {
                begun.release();
                awaitFree();
            }));
        }
        asked.countDown();
        assertThat(begun.tryAcquire(Callbacks.USERS, 20, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void free() {
        free.countDown();
        blocked.forEach(CompletableFuture::join);
    }

    @Test
    void blockingCallsGoOn() {
        assertThat(client.call(Echo.CHAT, new Echo("hi"), DEFAULTS)).isEqualTo(new Echo("hello"));
    }

    @Test
    void retriesGoOn() {
        server.then(c -> c.answer(503, ""));
        server.then(FaultServer.Connection::drop);
        server.then(HELLO);
        assertThat(client.call(Echo.GET, null, DEFAULTS)).isEqualTo(new Echo("hello"));
    }

    @Test
    void limitsOfTimeGoOn() {
        server.then(FaultServer.Connection::untilDisconnect);
        RunApiException late = catchThrowableOfType(
                RunApiException.class,
                () -> client.call(
                        Echo.CHAT,
                        new Echo("hi"),
                        RequestOptions.builder()
                                .totalTimeout(Duration.ofMillis(20))
                                .build()));
        assertThat(late).isInstanceOf(TimeoutException.class);
    }

    @Test
    void streamsGoOn() {
        server.then(c -> {
            c.events();
            c.chunk("data: {\"text\": \"a\"}\n\ndata: [DONE]\n\n");
            c.endOfChunks();
        });
        try (var stream = client.stream(Echo.STREAM, new Echo("hi"), DEFAULTS)) {
            assertThat(stream).containsExactly(new Echo("a"));
        }
    }

    /** It is a future's thread that blocks there, not the HTTP client's. */
    @Test
    void aSubscriberThatBlocksHoldsUpNoCall() throws InterruptedException {
        free.countDown();
        CountDownLatch more = new CountDownLatch(1);
        server.then(c -> {
            c.events();
            c.chunk("data: {\"text\": \"a\"}\n\n");
            awaitQuietly(more);
            c.chunk("data: {\"text\": \"b\"}\n\ndata: [DONE]\n\n");
            c.endOfChunks();
        });
        server.then(HELLO);
        Blocked subscriber = new Blocked();
        client.stream(Echo.STREAM, new Echo("hi"), DEFAULTS).subscribe(subscriber);
        more.countDown();
        assertThat(subscriber.begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(client.call(Echo.CHAT, new Echo("hi"), DEFAULTS)).isEqualTo(new Echo("hello"));
        subscriber.free.countDown();
        assertThat(subscriber.ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(subscriber.threads).allMatch(name -> name.startsWith("runapi-callbacks-"));
    }

    @Test
    void tasksAreLookedAt() {
        server.then(c -> c.answer(200, "{\"id\": \"tsk_1\", \"status\": \"processing\"}"));
        server.then(c -> c.answer(200, "{\"id\": \"tsk_1\", \"status\": \"completed\", \"text\": \"done\"}"));
        assertThat(client.start(Echo.TASK, new Echo("hi"), DEFAULTS).await(Duration.ofSeconds(40)))
                .isEqualTo(new Echo("done"));
    }

    @Test
    void othersCompleteOnceTheyAreFree() {
        CompletableFuture<Echo> other = client.callAsync(Echo.CHAT, new Echo("hi"), DEFAULTS);
        assertThat(other).isNotDone();
        free.countDown();
        assertThat(other.join()).isEqualTo(new Echo("hello"));
    }

    private void awaitFree() {
        awaitQuietly(free);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Blocks at the event {@code b}, and notes where it and the end came. */
    private static final class Blocked implements Flow.Subscriber<Echo> {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private final List<String> threads = new CopyOnWriteArrayList<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Echo event) {
            if (event.equals(new Echo("b"))) {
                threads.add(Thread.currentThread().getName());
                begun.countDown();
                awaitQuietly(free);
            }
        }

        @Override
        public void onError(Throwable failure) {
            ended.countDown();
        }

        @Override
        public void onComplete() {
            threads.add(Thread.currentThread().getName());
            ended.countDown();
        }
    }
}
