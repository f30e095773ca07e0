package app;

import io.runapi.ChatMessage;
import io.runapi.json.Immutable;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A {@link Desk.Talk} as a value: what <code>chat complete</code> takes with model {@code gemini-3.5-flash}.
 *
 * @param messages {@code messages}
 */
@Generated("io.runapi.processor")
@NullMarked
record Desk_TalkRequest(List<ChatMessage> messages) implements Desk.Talk {
    Desk_TalkRequest {
        messages = Immutable.list(messages);
    }

    /** Starts one with what it always needs. */
    static Desk_TalkRequestBuilder builder(List<ChatMessage> messages) {
        return new Desk_TalkRequestBuilder(messages);
    }

    /** A builder that holds what this one holds. */
    Desk_TalkRequestBuilder toBuilder() {
        return new Desk_TalkRequestBuilder(this);
    }
}
