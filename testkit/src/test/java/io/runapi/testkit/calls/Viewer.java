package io.runapi.testkit.calls;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatMessage;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@RunApiModel("claude-opus-4.8")
@SystemPrompt("You see.")
interface Viewer {
    String goOn(List<ChatMessage> before, @Prompt String said);

    @Prompt("What is in {town}?")
    String see(String town, URI cover, @Nullable Path back, Path... more);

    @Prompt("What is it?")
    CompletableFuture<String> seeLater(List<Path> pictures);

    String whole(ChatCompletionRequest request, @Prompt String said);

    @Prompt("Tell me")
    Flow.Publisher<String> tell();

    Flow.Publisher<ChatCompletionChunk> pieces(@Prompt String said);

    Flow.Publisher<String> tellOf(@Prompt String said, Path picture);
}
