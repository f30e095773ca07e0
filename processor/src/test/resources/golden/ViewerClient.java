package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatMessage;
import io.runapi.ChatService;
import io.runapi.ChatStream;
import io.runapi.FilesService;
import io.runapi.RunApi;
import io.runapi.client.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Viewer} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class ViewerClient implements Viewer {
    private final ChatService chat;
    private final FilesService files;

    public ViewerClient(RunApi runapi) {
        this.chat = runapi.chat();
        this.files = runapi.files();
    }

    @Override
    public String goOn(List<ChatMessage> before, String said) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .history(before)
                .user(said)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String answer(ChatMessage... said) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .history(List.of(said))
                .build();
        return chat.complete(request).text();
    }

    @Override
    public ChatCompletion recall(@Nullable Collection<ChatMessage> earlier, String said) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .history(earlier == null ? List.of() : List.copyOf(earlier))
                .user(said)
                .build();
        return chat.complete(request);
    }

    @Override
    public String see(URI picture) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user("What is on it?", picture)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String compare(Path one, Path other) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user("What differs?", files.uploadedUrl(one), files.uploadedUrl(other))
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String watch(List<Path> pictures) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user("What happens?", pictures.stream().map(files::uploadedUrl).toList())
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String all(String town, URI cover, @Nullable Path back, @Nullable List<URI> pages, Path... files) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user(
                        "What happens in " + town + "?",
                        Stream.of(
                                        Stream.of(cover),
                                        Stream.ofNullable(back).map(this.files::uploadedUrl),
                                        Stream.ofNullable(pages).flatMap(Collection::stream),
                                        Stream.of(files).map(this.files::uploadedUrl))
                                .flatMap(items -> items)
                                .toList())
                .build();
        return chat.complete(request).text();
    }

    @Override
    public CompletableFuture<String> watchLater(URI cover, List<Path> pictures) {
        CompletableFuture<List<URI>> uploadedPictures =
                files.allUploaded(pictures.stream().map(files::uploadedUrlAsync));
        return CompletableFuture.allOf(uploadedPictures)
                .thenCompose(done -> {
                    ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                            .system("You see.")
                            .user(
                                    "What happens?",
                                    Stream.concat(Stream.of(cover), uploadedPictures.join().stream()).toList())
                            .build();
                    return chat.completeAsync(request);
                })
                .thenApply(ChatCompletion::text);
    }

    @Override
    public Flow.Publisher<String> tell() {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user("What happens?")
                .build();
        return ChatStream.textPublisher(() -> chat.stream(request));
    }

    @Override
    public Flow.Publisher<ChatCompletionChunk> pieces(String said, double temperature, RequestOptions options) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You see.")
                .user(said)
                .temperature(temperature)
                .build();
        return ChatStream.publisher(() -> chat.stream(request, options));
    }

    @Override
    public Flow.Publisher<String> tellOf(String said, Path picture) {
        return ChatStream.textPublisher(() -> {
            ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                    .system("You see.")
                    .user(said, files.uploadedUrl(picture))
                    .build();
            return chat.stream(request);
        });
    }

    @Override
    public String whole(ChatCompletionRequest request) {
        ChatCompletionRequest completed = request.toBuilder()
                .model("claude-opus-4.8")
                .messages(List.of())
                .system("You see.")
                .history(request.messages())
                .build();
        return chat.complete(completed).text();
    }

    @Override
    public String wholeAndMore(ChatCompletionRequest request, List<ChatMessage> more, Double temperature, URI picture) {
        ChatCompletionRequest completed = request.toBuilder()
                .model("claude-opus-4.8")
                .messages(List.of())
                .system("You see.")
                .history(request.messages())
                .history(more)
                .user("And now?", picture)
                .temperature(temperature)
                .build();
        return chat.complete(completed).text();
    }
}
