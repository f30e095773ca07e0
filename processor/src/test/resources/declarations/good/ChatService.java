package demo;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.stream.EventStream;
import java.util.concurrent.CompletableFuture;

/** Chat. */
@Service("chat")
public interface ChatService {
    @Operation(path = "/v1/chat/completions", action = "completions", openModels = true)
    TextPart complete(ChatRequest request, RequestOptions options);

    @Operation(path = "/v1/chat/completions", action = "completions", openModels = true)
    CompletableFuture<TextPart> completeAsync(ChatRequest request, RequestOptions options);

    @Operation(path = "/v1/chat/completions", action = "completions", openModels = true, events = TextPart.class)
    ChatStream stream(ChatRequest request, RequestOptions options);

    @Operation(path = "/v1/chat/completions", action = "completions", openModels = true, events = TextPart.class)
    EventStream<TextPart> events(ChatRequest request, RequestOptions options);

    @Operation(method = "GET", path = "/v1/models")
    Videos models(RequestOptions options);

    @Operation(method = "DELETE", path = "/v1/models")
    CompletableFuture<Videos> forgetAsync(RequestOptions options);
}
