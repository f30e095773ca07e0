package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.runapi.error.AuthenticationException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Publishers of chats keep to the rules of {@link Flow}, and send nothing before anybody subscribes. */
@Timeout(30)
class ChatPublisherTest {
    private static final ChatCompletionRequest REQUEST =
            ChatCompletionRequest.builder("gemini-3.5-flash").user("Hi").build();

    private final AtomicInteger calls = new AtomicInteger();
    private int status = 200;
    private Loopback loopback;
    private RunApi runapi;

    @BeforeEach
    void open() throws IOException {
        loopback = new Loopback("/v1/chat/completions", this::answer);
        runapi = loopback.runapi();
    }

    @AfterEach
    void close() {
        loopback.close();
    }

    @Test
    void sendsOnceForEachSubscriber() throws Exception {
        Flow.Publisher<String> texts = ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST));
        assertThat(calls).hasValue(0);
        for (int i = 1; i <= 2; i++) {
            Recorder<String> recorder = new Recorder<>(Long.MAX_VALUE);
            texts.subscribe(recorder);
            assertThat(recorder.end()).isEqualTo("complete");
            assertThat(recorder.items).containsExactly("a", "b", "c");
            assertThat(calls).hasValue(i);
        }
    }

    @Test
    void sendsNoMoreThanIsAskedFor() throws Exception {
        Recorder<String> recorder = new Recorder<>(1);
        ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST)).subscribe(recorder);
        assertThat(recorder.take()).isEqualTo("a");
        assertThat(recorder.signals).isEmpty();
        recorder.subscription().request(1);
        assertThat(recorder.take()).isEqualTo("b");
        recorder.subscription().request(5);
        assertThat(recorder.take()).isEqualTo("c");
        assertThat(recorder.end()).isEqualTo("complete");
    }

    @Test
    void piecesAreSentAsTheyCome() throws Exception {
        Recorder<ChatCompletionChunk> recorder = new Recorder<>(Long.MAX_VALUE);
        ChatStream.publisher(() -> runapi.chat().stream(REQUEST)).subscribe(recorder);
        assertThat(recorder.end()).isEqualTo("complete");
        assertThat(recorder.items).hasSize(6);
    }

    @Test
    void failuresGoToTheSubscriber() throws Exception {
        status = 401;
        Recorder<String> refused = new Recorder<>(1);
        ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST)).subscribe(refused);
        assertThat(refused.failure()).isInstanceOf(AuthenticationException.class);

        Recorder<String> faulty = new Recorder<>(1);
        ChatStream.textPublisher(() -> {
                    throw new IllegalStateException("no request");
                })
                .subscribe(faulty);
        assertThat(faulty.failure()).hasMessage("no request");
    }

    @Test
    void askingForNothingIsAFailure() throws Exception {
        for (long nothing : new long[] {0, -3}) {
            Recorder<String> recorder = new Recorder<>(nothing);
            ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST)).subscribe(recorder);
            assertThat(recorder.failure()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void cancellingBeforeTheAnswerBeginsEndsTheCall() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Recorder<String> recorder = new Recorder<>(1);
        ChatStream.textPublisher(() -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                        throw new AssertionError("nobody opens this");
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw new IllegalStateException(e);
                    }
                })
                .subscribe(recorder);
        begun.await();
        recorder.subscription().cancel();
        interrupted.await();
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void cancelledAtOnceCallsNobody() {
        Flow.Publisher<String> texts = ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST));
        texts.subscribe(new Recorder<>(1) {
            @Override
            public void onSubscribe(Flow.Subscription begun) {
                begun.cancel();
            }
        });
        assertThat(calls).hasValue(0);
    }

    @Test
    void cancellingClosesTheConnection() throws Exception {
        CompletableFuture<ChatStream> stream = new CompletableFuture<>();
        Recorder<String> recorder = new Recorder<>(1);
        ChatStream.textPublisher(() -> {
                    ChatStream one = runapi.chat().stream(REQUEST);
                    stream.complete(one);
                    return one;
                })
                .subscribe(recorder);
        assertThat(recorder.take()).isEqualTo("a");
        recorder.subscription().cancel();
        assertThatThrownBy(stream.join()::completion).isInstanceOf(IllegalStateException.class);
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void subscriberIsWanted() {
        Flow.Publisher<String> texts = ChatStream.textPublisher(() -> runapi.chat().stream(REQUEST));
        assertThatThrownBy(() -> texts.subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    /** Three texts, and pieces without one before, between and after them. */
    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (String text : new String[] {"", "a", "", "b", "c"}) {
                body.write(("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n")
                        .getBytes(UTF_8));
            }
            body.write("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"
                    .getBytes(UTF_8));
        }
    }

    /** Remembers every signal. */
    private static class Recorder<T> implements Flow.Subscriber<T> {
        private final LinkedBlockingQueue<Object> signals = new LinkedBlockingQueue<>();
        private final List<T> items = new ArrayList<>();
        private final CompletableFuture<Object> end = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final long first;

        Recorder(long first) {
            this.first = first;
        }

        Flow.Subscription subscription() {
            return subscription.join();
        }

        Object take() throws InterruptedException {
            return signals.poll(20, TimeUnit.SECONDS);
        }

        Object end() throws Exception {
            return end.get(20, TimeUnit.SECONDS);
        }

        Throwable failure() throws Exception {
            return (Throwable) end();
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription.complete(begun);
            begun.request(first);
        }

        @Override
        public void onNext(T item) {
            items.add(item);
            signals.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            end.complete(failure);
        }

        @Override
        public void onComplete() {
            end.complete("complete");
        }
    }
}
