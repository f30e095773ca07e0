package io.runapi.testkit.requests;

import io.runapi.ChatMessage;
import io.runapi.annotation.RunApiModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chat as it goes on. */
@RunApiModel("gemini-3.5-flash")
interface Dialogue {
    List<ChatMessage> messages();

    @Nullable
    Integer maxTokens();
}
