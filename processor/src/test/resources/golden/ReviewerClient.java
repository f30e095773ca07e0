package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.ChatStream;
import io.runapi.RunApi;
import io.runapi.client.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Reviewer} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class ReviewerClient implements Reviewer {
    private final ChatService chat;

    public ReviewerClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public String review(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review Java code.")
                .user("Review this diff:\n" + diff)
                .maxTokens(1024)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public ChatStream explain(String topic, String audience, @Nullable Double temperature) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You explain things to " + audience + ".")
                .user("Explain " + topic)
                .temperature(temperature)
                .maxTokens(1024)
                .build();
        return chat.stream(request);
    }

    @Override
    public Stream<String> tokens(String topic) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review Java code.")
                .user("Explain " + topic)
                .maxTokens(1024)
                .build();
        return chat.stream(request).text();
    }

    @Override
    public ChatCompletion answer(String question, RequestOptions options) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review Java code.")
                .user(question)
                .maxTokens(1024)
                .build();
        return chat.complete(request, options);
    }

    @Override
    public CompletableFuture<String> explainLater(String topic) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review Java code.")
                .user("Explain " + topic)
                .maxTokens(1024)
                .build();
        return chat.completeAsync(request).thenApply(ChatCompletion::text);
    }

    @Override
    public CompletableFuture<ChatCompletion> answerLater(String question) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review Java code.")
                .user(question)
                .maxTokens(1024)
                .build();
        return chat.completeAsync(request);
    }
}
