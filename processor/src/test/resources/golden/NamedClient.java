package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.RunApi;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Named} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class NamedClient implements Named {
    private final ChatService chat;

    public NamedClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public ChatCompletion clash(String chat, String request, String request_) {
        ChatCompletionRequest request__ = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(chat + " " + request + " " + request_)
                .build();
        return this.chat.complete(request__);
    }
}
