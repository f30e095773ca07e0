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

/** Sends a {@link Question} to model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class QuestionClient {
    private final ChatService chat;

    public QuestionClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    /** As {@link ChatService#complete(ChatCompletionRequest)}. */
    public ChatCompletion complete(Question question) {
        return chat.complete(request(question));
    }

    /** As {@link ChatService#complete(ChatCompletionRequest, RequestOptions)}. */
    public ChatCompletion complete(Question question, RequestOptions options) {
        return chat.complete(request(question), options);
    }

    /** As {@link ChatService#completeAsync(ChatCompletionRequest)}. */
    public CompletableFuture<ChatCompletion> completeAsync(Question question) {
        return chat.completeAsync(request(question));
    }

    /** As {@link ChatService#completeAsync(ChatCompletionRequest, RequestOptions)}. */
    public CompletableFuture<ChatCompletion> completeAsync(Question question, RequestOptions options) {
        return chat.completeAsync(request(question), options);
    }

    /** As {@link ChatService#stream(ChatCompletionRequest)}. */
    public ChatStream stream(Question question) {
        return chat.stream(request(question));
    }

    /** As {@link ChatService#stream(ChatCompletionRequest, RequestOptions)}. */
    public ChatStream stream(Question question, RequestOptions options) {
        return chat.stream(request(question), options);
    }

    /**
     * What the service is sent for a {@link Question}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public static ChatCompletionRequest request(Question question) {
        return ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You answer in one sentence.")
                .user(question.prompt())
                .temperature(question.temperature())
                .maxTokens(100)
                .build();
    }
}
