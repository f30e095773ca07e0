package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.NetworkException;
import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;
import io.runapi.file.FileContent;
import io.runapi.stream.EventStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls as they are in production, over TLS: one thread of the HTTP client serves them all, and never waits. */
@Timeout(60)
class SecureTest {
    private static final RequestOptions DEFAULTS = RequestOptions.defaults();
    private static final Echo HI = new Echo("hi");
    private static AutoCloseable trust;

    @AutoClose
    private final SecureServer server;

    @AutoClose
    private final RunApiClient client;

    SecureTest() throws Exception {
        server = new SecureServer(SecureTest::hello);
        client = TestClient.builder()
                .apiKey(TestClient.KEY)
                .baseUrl(server.url())
                .random(TestClient.dice(0.5))
                .retryBackoff(Duration.ofNanos(1), Duration.ofNanos(1))
                .build();
    }

    @BeforeAll
    static void trust() {
        trust = Loopback.trusted();
    }

    @AfterAll
    static void trustNoMore() throws Exception {
        trust.close();
    }

    private static void hello(SecureServer.Exchange exchange) throws Exception {
        exchange.body().readAllBytes();
        exchange.answer(200, "{\"text\": \"hello\"}");
    }

    private void answersCalls() {
        assertThat(client.call(Echo.CHAT, HI, DEFAULTS)).isEqualTo(new Echo("hello"));
    }

    @Test
    void speaksHttp1EvenToAServerThatOffersHttp2() {
        server.then(exchange -> {
            exchange.body().readAllBytes();
            exchange.answer(200, "{\"text\": \"" + exchange.protocol() + "\"}");
        });
        assertThat(client.call(Echo.GET, null, DEFAULTS).text()).isEqualTo("HTTP/1.1");
        assertThat(client.callAsync(Echo.CHAT, HI, DEFAULTS).join().text()).isEqualTo("HTTP/1.1");
    }

    /** More than a server takes on one connection of HTTP/2. */
    @Test
    void manyCallsAtOnce() {
        List<CompletableFuture<Echo>> calls = IntStream.range(0, 120)
                .mapToObj(i -> client.callAsync(Echo.CHAT, HI, DEFAULTS))
                .toList();
        assertThat(calls).extracting(CompletableFuture::join).containsOnly(new Echo("hello"));
    }

    @Test
    void aLongStream() {
        int count = 2000;
        server.then(exchange -> {
            exchange.events();
            for (int i = 0; i < count; i++) {
                exchange.event(i);
            }
            exchange.lastEvent();
        });
        try (EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS)) {
            int next = 0;
            for (Echo event : stream) {
                assertThat(event.text()).isEqualTo(Integer.toString(next++));
            }
            assertThat(next).isEqualTo(count);
        }
    }

    @Test
    void aStreamThatNobodyReadsHoldsUpNoCalls() throws Exception {
        String comment = ": " + "x".repeat(1024 * 1024) + "\n";
        server.then(exchange -> {
            exchange.events();
            for (int i = 0; i < 2; i++) {
                exchange.write(comment);
            }
            exchange.event(0);
            exchange.lastEvent();
        });
        server.then(SecureTest::hello);
        try (EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS)) {
            for (int i = 0; i < 20; i++) {
                answersCalls();
            }
            assertThat(stream).containsExactly(new Echo("0"));
        }
        answersCalls();
    }

    @Test
    void aStreamIsClosedInTheMiddle() throws Exception {
        server.then(exchange -> {
            exchange.events();
            exchange.event(0);
            exchange.untilDisconnect();
        });
        server.then(SecureTest::hello);
        try (EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS)) {
            assertThat(stream.iterator().next().text()).isEqualTo("0");
        }
        server.awaitDisconnect();
        answersCalls();
    }

    @Test
    void aCallIsCancelled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            exchange.untilDisconnect();
        });
        server.then(SecureTest::hello);
        CompletableFuture<Echo> call = client.callAsync(Echo.CHAT, HI, DEFAULTS);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        call.cancel(true);
        server.awaitDisconnect();
        answersCalls();
    }

    @Test
    void aStreamThatBreaksOff() {
        server.then(exchange -> {
            exchange.events();
            exchange.event(0);
            exchange.drop();
        });
        server.then(SecureTest::hello);
        List<Echo> read = new ArrayList<>();
        try (EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS)) {
            assertThatThrownBy(() -> stream.forEach(read::add)).isInstanceOf(StreamException.class);
        }
        assertThat(read).containsExactly(new Echo("0"));
        answersCalls();
    }

    @Test
    void brokenConnectionsAreTriedAgain() {
        answersCalls();
        server.then(SecureServer.Exchange::drop);
        server.then(SecureServer.Exchange::drop);
        server.then(SecureTest::hello);
        assertThat(client.call(Echo.GET, null, DEFAULTS)).isEqualTo(new Echo("hello"));
        server.then(SecureServer.Exchange::drop);
        server.then(SecureTest::hello);
        RunApiException unknown =
                catchThrowableOfType(RunApiException.class, () -> client.call(Echo.CHAT, HI, DEFAULTS));
        assertThat(unknown).isInstanceOf(NetworkException.class);
        assertThat(unknown.isSafeToRetry()).isFalse();
        answersCalls();
    }

    @Test
    void largeFilesGoUpWhileCallsGoOn() throws Exception {
        byte[] bytes = new byte[2 * 1024 * 1024];
        bytes[bytes.length - 1] = 1;
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        List<Integer> sizes = new ArrayList<>();
        server.then(exchange -> {
            begun.countDown();
            called.await();
            try (InputStream body = exchange.body()) {
                sizes.add(body.readAllBytes().length);
            }
            exchange.answer(200, "");
        });
        server.then(SecureTest::hello);
        CompletableFuture<?> upload = client.uploadAsync(
                URI.create(server.url() + "/bucket/a.bin"), Map.of(), FileContent.of("a.bin", bytes), DEFAULTS);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 20; i++) {
            answersCalls();
        }
        called.countDown();
        upload.join();
        assertThat(sizes).containsExactly(bytes.length);
    }

    @Test
    void aLargeRequestAndALargeAnswer() {
        String large = "x".repeat(256 * 1024);
        server.then(exchange -> {
            byte[] sent = exchange.body().readAllBytes();
            exchange.response().getHeaders().put("Content-Type", "application/json");
            exchange.write(sent);
        });
        assertThat(client.call(Echo.CHAT, new Echo(large), DEFAULTS).text()).isEqualTo(large);
        assertThat(client.callAsync(Echo.CHAT, new Echo(large), DEFAULTS).join().text())
                .isEqualTo(large);
    }

    @Test
    void anUnknownCertificateConcernsThatHostOnly() {
        answersCalls();
        assertThatThrownBy(() -> client.upload(
                        URI.create(server.urlOfAnother() + "/bucket/a.bin"),
                        Map.of(),
                        FileContent.of("a.bin", new byte[] {1}),
                        DEFAULTS))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("No secure connection to localhost");
        answersCalls();
        try (RunApiClient another = TestClient.builder()
                .apiKey(TestClient.KEY)
                .baseUrl(server.urlOfAnother())
                .build()) {
            List<CompletableFuture<Echo>> calls = IntStream.range(0, 5)
                    .mapToObj(i -> another.callAsync(Echo.CHAT, HI, DEFAULTS))
                    .toList();
            assertThat(calls)
                    .allSatisfy(call -> assertThatThrownBy(call::join)
                            .cause()
                            .isInstanceOf(NetworkException.class)
                            .hasMessageContaining("No secure connection to localhost"));
        }
    }

    @Test
    void callbacksThatBlockOrThrowHoldUpNoCalls() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        CountDownLatch blocked = new CountDownLatch(2);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch hooked = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            hooked.await();
            hello(exchange);
        });
        server.then(SecureTest::hello);
        CompletableFuture<Void> blocking =
                client.callAsync(Echo.CHAT, HI, DEFAULTS).thenAccept(answer -> block(blocked, free));
        hooked.countDown();
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> throwing = client.callAsync(Echo.CHAT, HI, DEFAULTS)
                .thenAccept(answer -> {
                    throw new IllegalStateException("thrown");
                });
        assertThatThrownBy(throwing::join).hasRootCauseMessage("thrown");
        server.then(exchange -> {
            exchange.events();
            exchange.event(0);
            exchange.lastEvent();
        });
        server.then(SecureTest::hello);
        EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS);
        CountDownLatch ended = new CountDownLatch(1);
        Flow.Subscriber<Echo> subscriber = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(Echo event) {
                block(blocked, free);
            }

            @Override
            public void onError(Throwable failure) {
                ended.countDown();
            }

            @Override
            public void onComplete() {
                ended.countDown();
            }
        };
        CompletableFuture<Void> subscribing = CompletableFuture.runAsync(() -> stream.subscribe(subscriber));
        assertThat(blocked.await(20, TimeUnit.SECONDS)).isTrue();
        answersCalls();
        free.countDown();
        blocking.join();
        subscribing.join();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void block(CountDownLatch blocked, CountDownLatch free) {
        blocked.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void closingEndsAll() throws Exception {
        server.then(exchange -> {
            exchange.events();
            exchange.untilDisconnect();
        });
        EventStream<Echo> stream = client.stream(Echo.STREAM, HI, DEFAULTS);
        CountDownLatch asked = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            exchange.untilDisconnect();
        });
        CompletableFuture<Echo> call = client.callAsync(Echo.CHAT, HI, DEFAULTS);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        client.close();
        assertThatThrownBy(call::join).hasCauseInstanceOf(RunApiException.class);
        assertThatThrownBy(() -> stream.forEach(event -> {})).isInstanceOf(StreamException.class);
        server.awaitDisconnect();
        server.awaitDisconnect();
    }
}
