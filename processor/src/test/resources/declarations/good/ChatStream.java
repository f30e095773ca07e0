package demo;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;

/** A stream written by hand. */
public final class ChatStream {
    static ChatStream open(
            RunApiClient client, StreamCall<ChatRequest, TextPart> call, ChatRequest request, RequestOptions options) {
        throw new UnsupportedOperationException(call.path());
    }
}
