package app;

import io.runapi.ChatCompletionRequest;
import io.runapi.ChatMessage;
import io.runapi.ChatService;
import io.runapi.RunApi;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Talk} on model {@code gpt-7-turbo}. */
@Generated("io.runapi.processor")
@NullMarked
public final class TalkClient implements Talk {
    private final ChatService chat;

    public TalkClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public String reply(List<ChatMessage> messages, String said, double temperature, Integer maxTokens) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gpt-7-turbo")
                .history(messages)
                .user(said)
                .temperature(temperature)
                .maxTokens(maxTokens)
                .build();
        return chat.complete(request).text();
    }
}
