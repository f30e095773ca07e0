package app;

import io.runapi.ChatCompletion;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;

@RunApiModel("claude-opus-4.8")
public interface Named {
    @Prompt("{chat} {request} {request_}")
    ChatCompletion clash(String chat, String request, String request_);
}
