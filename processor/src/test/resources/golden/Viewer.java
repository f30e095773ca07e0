package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatMessage;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;
import io.runapi.client.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@RunApiModel("claude-opus-4.8")
@SystemPrompt("You see.")
public interface Viewer {
    String goOn(List<ChatMessage> before, @Prompt String said);

    String answer(ChatMessage... said);

    ChatCompletion recall(@Nullable Collection<ChatMessage> earlier, @Prompt String said);

    @Prompt("What is on it?")
    String see(URI picture);

    @Prompt("What differs?")
    String compare(Path one, Path other);

    @Prompt("What happens?")
    String watch(List<Path> pictures);

    @Prompt("What happens in {town}?")
    String all(String town, URI cover, @Nullable Path back, @Nullable List<URI> pages, Path... files);

    @Prompt("What happens?")
    CompletableFuture<String> watchLater(URI cover, List<Path> pictures);

    @Prompt("What happens?")
    Flow.Publisher<String> tell();

    Flow.Publisher<ChatCompletionChunk> pieces(@Prompt String said, double temperature, RequestOptions options);

    Flow.Publisher<String> tellOf(@Prompt String said, Path picture);

    String whole(ChatCompletionRequest request);

    @Prompt("And now?")
    String wholeAndMore(ChatCompletionRequest request, List<ChatMessage> more, Double temperature, URI picture);
}
