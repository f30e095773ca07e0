package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;
import io.runapi.structured.ElementReader;
import io.runapi.structured.StructuredList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;

public final class ChatStream {
    private final List<String> tokens;

    public ChatStream(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    static <Q> ChatStream open(
            RunApiClient client, StreamCall<Q, ChatCompletionChunk> call, Q request, RequestOptions options) {
        throw new UnsupportedOperationException("tests stream nothing");
    }

    public static Flow.Publisher<ChatCompletionChunk> publisher(Supplier<ChatStream> opening) {
        return subscriber -> opening.get();
    }

    public static Flow.Publisher<String> textPublisher(Supplier<ChatStream> opening) {
        return subscriber -> opening.get();
    }

    public Stream<String> text() {
        return tokens.stream();
    }

    public <T> Stream<T> elements(StructuredList<T> list) {
        ElementReader<T> elements = list.elements();
        return tokens.stream().flatMap(token -> {
            elements.add(token);
            List<T> complete = new ArrayList<>();
            elements.forEachRemaining(complete::add);
            return complete.stream();
        });
    }

    @Override
    public String toString() {
        return String.join(" ", tokens);
    }
}
