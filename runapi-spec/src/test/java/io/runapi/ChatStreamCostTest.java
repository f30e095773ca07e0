package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.runapi.error.ErrorDetails;
import io.runapi.stream.EventRules;
import io.runapi.stream.EventStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * What a chunk costs in bytes allocated, over a connection that costs nothing. Times are no tests; these are stable.
 */
class ChatStreamCostTest {
    private static final int CHUNKS = 20_000;

    /** Records, the text, and what it takes of a whole answer that grows; about 230 when this was written. */
    private static final long MOST_BYTES = 300;

    private static final byte[] EVENTS = """
            data: {"id":"chatcmpl-9aB3","object":"chat.completion.chunk","created":1760000000,"model":"gpt-5.5",\
            "system_fingerprint":"fp_447","choices":[{"index":0,"delta":{"content":" word"},"logprobs":null,\
            "finish_reason":null}]}

            """.repeat(70).getBytes(UTF_8);

    @Test
    void aPieceIsItsRecordsAndItsText() {
        assertThat(bytesPerChunk(stream -> {
                    int seen = 0;
                    for (ChatCompletionChunk piece : stream) {
                        seen += piece.choices().size();
                    }
                    return seen;
                }))
                .isLessThan(MOST_BYTES);
    }

    @Test
    void aTextIsNoMoreThanItsPiece() {
        assertThat(bytesPerChunk(stream -> (int) stream.text().count())).isLessThan(MOST_BYTES);
    }

    private static long bytesPerChunk(ToIntFunction<ChatStream> reading) {
        assumeTrue(
                ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                        && threads.isThreadAllocatedMemorySupported()
                        && threads.isThreadAllocatedMemoryEnabled(),
                "This JVM does not tell what a thread allocates");
        long before = 0;
        for (int round = 0; round < 3; round++) {
            before = allocated();
            assertThat(reading.applyAsInt(stream())).isGreaterThanOrEqualTo(CHUNKS);
        }
        return (allocated() - before) / CHUNKS;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static ChatStream stream() {
        EventRules<ChatCompletionChunk> rules = new EventRules<>(
                ChatCompletionChunkCodec.INSTANCE,
                piece -> true,
                new PieceContent(),
                (type, bytes, offset, length) -> null,
                Runnable::run,
                "POST /x",
                ErrorDetails.NONE);
        return new ChatStream(EventStream.open(ChatStreamCostTest::send, rules));
    }

    private static void send(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            private int sent;

            @Override
            public void request(long n) {
                for (long i = 0; i < n && sent < CHUNKS; i++) {
                    sent += 70;
                    subscriber.onNext(List.of(ByteBuffer.wrap(EVENTS).asReadOnlyBuffer()));
                    if (sent >= CHUNKS) {
                        subscriber.onComplete();
                    }
                }
            }

            @Override
            public void cancel() {}
        });
    }
}
