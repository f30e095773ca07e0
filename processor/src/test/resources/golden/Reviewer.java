package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatMessage;
import io.runapi.ChatStream;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;
import io.runapi.client.RequestOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@RunApiModel("claude-opus-4.8")
@SystemPrompt("You review Java code.")
@Fixed(param = "max_tokens", value = "1024")
public interface Reviewer {
    @Prompt("Review this diff:\n{diff}")
    String review(String diff);

    @Prompt("Explain {topic}")
    @SystemPrompt("You explain things to {audience}.")
    ChatStream explain(String topic, String audience, @Nullable Double temperature);

    @Prompt("Explain {topic}")
    Stream<String> tokens(String topic);

    ChatCompletion answer(@Prompt String question, RequestOptions options);

    @Prompt("Explain {topic}")
    CompletableFuture<String> explainLater(String topic);

    CompletableFuture<ChatCompletion> answerLater(@Prompt String question);

    default String reviewAll(List<String> diffs) {
        return review(String.join("\n", diffs));
    }

    static Reviewer none() {
        throw new UnsupportedOperationException();
    }
}
