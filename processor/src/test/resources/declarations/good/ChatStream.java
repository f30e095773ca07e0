package demo;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;
import io.runapi.stream.EventStream;

/** A stream written by hand. */
public final class ChatStream {
    private final EventStream<TextPart> events;

    private ChatStream(EventStream<TextPart> events) {
        this.events = events;
    }

    static ChatStream open(
            RunApiClient client, StreamCall<ChatRequest, TextPart> call, ChatRequest request, RequestOptions options) {
        return new ChatStream(client.stream(call, request, options));
    }

    public EventStream<TextPart> events() {
        return events;
    }
}
