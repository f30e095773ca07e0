package app;

import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.RunApi;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Filed} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class FiledClient implements Filed {
    private final ChatService chat;

    public FiledClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public String review(String team, String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .system("You review code.\n"
                        + "You are strict.\n")
                .user(
                        "Review this diff as " + team + " would:\n"
                                + "\n" + diff + "\n"
                                + "\n"
                                + "Answer as {\"verdict\": \"...\"}.\n")
                .build();
        return chat.complete(request).text();
    }
}
