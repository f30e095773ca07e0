package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.ErrorDetails;
import io.runapi.error.StreamException;
import io.runapi.stream.EventRules;
import io.runapi.stream.EventStream;
import io.runapi.stream.VaryingText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pieces that are told from their bytes are those that would have been read, and fail as those would. */
class PieceContentTest {
    /** Between the quotes, as bytes: names and values of other properties, escapes, and what is no text at all. */
    private static final byte[][] CONTENTS = {
        text(" the"),
        text(" fox"),
        text(" "),
        text("a~"),
        text(""),
        text("content"),
        text("index"),
        text("gpt-5.5"),
        text("\\n"),
        text("\\\""),
        text("\\u0041"),
        text("größe €😀"),
        text("\",\"role\":\"x"),
        text("data: [DONE]"),
        text("\u007f\ufffd"),
    };

    private static final byte[][] WRONG = {
        {'a', 7, 'b'}, {'a', (byte) 0xC3}, {(byte) 0xE9, 'a'}, text("\\x"), text("\""), text("\\")
    };

    @Test
    void readsWhatReadingEachWouldGive() {
        for (int seed = 0; seed < 2000; seed++) {
            byte[] events = events(new Random(seed));
            assertThat(read(events, new PieceContent())).as("seed %d", seed).isEqualTo(read(events, null));
        }
    }

    private static byte[] events(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 30; i++) {
            boolean isWrong = random.nextInt(60) == 0;
            byte[][] contents = isWrong ? WRONG : CONTENTS;
            String type = random.nextInt(100) == 0 ? "event: error\n" : "";
            String model = random.nextInt(10) == 0 ? "gpt-5.6" : "gpt-5.5";
            String end = random.nextInt(10) == 0 ? "\"stop\"" : "null";
            String more = random.nextInt(20) == 0 ? ",\"more\":\" the\"" : "";
            out.writeBytes(text(type + "data: {\"id\":\" the\",\"model\":\"" + model
                    + "\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""));
            out.writeBytes(contents[random.nextInt(contents.length)]);
            out.writeBytes(text("\"},\"finish_reason\":" + end + "}]" + more + "}\n\n"));
        }
        out.writeBytes(text("data: [DONE]\n\n"));
        return out.toByteArray();
    }

    private static List<Object> read(byte[] events, @Nullable VaryingText<ChatCompletionChunk> varying) {
        EventRules<ChatCompletionChunk> rules = new EventRules<>(
                ChatCompletionChunkCodec.INSTANCE,
                piece -> false,
                varying,
                (type, bytes, offset, length) -> null,
                Runnable::run,
                "POST /x",
                ErrorDetails.NONE);
        List<Object> read = new ArrayList<>();
        try {
            EventStream.open(subscriber -> send(events, subscriber), rules).forEach(read::add);
        } catch (StreamException e) {
            read.add(String.valueOf(e.getMessage()));
        }
        return read;
    }

    private static void send(byte[] events, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(events)));
        subscriber.onComplete();
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
