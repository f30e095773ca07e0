package demo;

import io.runapi.client.Call;
import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.StreamCall;
import io.runapi.stream.EventStream;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** {@link ChatService} over HTTP. */
@Generated("io.runapi.processor")
final class ChatServiceClient implements ChatService {
    private static final Call<ChatRequest, TextPart> COMPLETE =
            Call.post("/v1/chat/completions", ChatRequestCodec.INSTANCE, TextPartCodec.INSTANCE);

    private static final StreamCall<ChatRequest, TextPart> STREAM =
            StreamCall.post("/v1/chat/completions", ChatRequestCodec.INSTANCE, TextPartCodec.INSTANCE);

    private static final Call<Void, Videos> MODELS = Call.get("/v1/models", VideosCodec.INSTANCE);

    private static final Call<Void, Videos> FORGET = new Call<>("DELETE", "/v1/models", null, VideosCodec.INSTANCE);

    private final RunApiClient client;

    private ChatServiceClient(RunApiClient client) {
        this.client = client;
    }

    static ChatService of(RunApiClient client) {
        return new ChatServiceClient(client);
    }

    @Override
    public TextPart complete(ChatRequest request, RequestOptions options) {
        return client.call(COMPLETE, request, options);
    }

    @Override
    public CompletableFuture<TextPart> completeAsync(ChatRequest request, RequestOptions options) {
        return client.callAsync(COMPLETE, request, options);
    }

    @Override
    public ChatStream stream(ChatRequest request, RequestOptions options) {
        return ChatStream.open(client, STREAM, request, options);
    }

    @Override
    public EventStream<TextPart> events(ChatRequest request, RequestOptions options) {
        return client.stream(STREAM, request, options);
    }

    @Override
    public Videos models(RequestOptions options) {
        return client.call(MODELS, null, options);
    }

    @Override
    public CompletableFuture<Videos> forgetAsync(RequestOptions options) {
        return client.callAsync(FORGET, null, options);
    }
}
