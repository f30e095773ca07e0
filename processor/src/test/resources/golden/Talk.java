package app;

import io.runapi.ChatMessage;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.util.List;

@RunApiModel("gpt-7-turbo")
@SuppressWarnings("runapi")
public interface Talk {
    String reply(List<ChatMessage> messages, @Prompt String said, double temperature, Integer maxTokens);
}
