package app;

import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.RunApi;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Texts} on model {@code gemini-3.5-flash}. */
@Generated("io.runapi.processor")
@NullMarked
public final class TextsClient implements Texts {
    private final ChatService chat;

    public TextsClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public String quotes(String name) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user(
                        "Say \"hello\" to " + name + ", who owes $5 \\ {or less}.\n"
                                + "  \tUse emoji 🎬 and the word naïve.\n")
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String numbers(int a, long b) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user("" + a + b)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String pair(int a, long b) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user(a + " and " + b)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String number(int count) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user(String.valueOf(count))
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String text(String text) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user(text)
                .build();
        return chat.complete(request).text();
    }

    @Override
    public String braces() {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .user("{}")
                .build();
        return chat.complete(request).text();
    }
}
