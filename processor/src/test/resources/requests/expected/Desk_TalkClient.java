package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.ChatStream;
import io.runapi.RunApi;
import io.runapi.client.RequestOptions;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Sends a {@link Desk.Talk} to model {@code gemini-3.5-flash}. */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_TalkClient {
    private final ChatService chat;

    Desk_TalkClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    /** As {@link ChatService#complete(ChatCompletionRequest)}. */
    ChatCompletion complete(Desk.Talk talk) {
        return chat.complete(request(talk));
    }

    /** As {@link ChatService#complete(ChatCompletionRequest, RequestOptions)}. */
    ChatCompletion complete(Desk.Talk talk, RequestOptions options) {
        return chat.complete(request(talk), options);
    }

    /** As {@link ChatService#completeAsync(ChatCompletionRequest)}. */
    CompletableFuture<ChatCompletion> completeAsync(Desk.Talk talk) {
        return chat.completeAsync(request(talk));
    }

    /** As {@link ChatService#completeAsync(ChatCompletionRequest, RequestOptions)}. */
    CompletableFuture<ChatCompletion> completeAsync(Desk.Talk talk, RequestOptions options) {
        return chat.completeAsync(request(talk), options);
    }

    /** As {@link ChatService#stream(ChatCompletionRequest)}. */
    ChatStream stream(Desk.Talk talk) {
        return chat.stream(request(talk));
    }

    /** As {@link ChatService#stream(ChatCompletionRequest, RequestOptions)}. */
    ChatStream stream(Desk.Talk talk, RequestOptions options) {
        return chat.stream(request(talk), options);
    }

    /**
     * What the service is sent for a {@link Desk.Talk}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    static ChatCompletionRequest request(Desk.Talk talk) {
        return ChatCompletionRequest.builder("gemini-3.5-flash")
                .history(talk.messages())
                .build();
    }
}
