package app;

import io.runapi.ChatMessage;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builds a {@link Desk_TalkRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_TalkRequestBuilder {
    private List<ChatMessage> messages;

    Desk_TalkRequestBuilder(List<ChatMessage> messages) {
        this.messages = messages;
    }

    Desk_TalkRequestBuilder(Desk_TalkRequest source) {
        this.messages = source.messages();
    }

    /**
     * Sets {@link Desk.Talk#messages()}.
     *
     * <p>Required.
     */
    Desk_TalkRequestBuilder messages(List<ChatMessage> messages) {
        this.messages = messages;
        return this;
    }

    /** As {@link #messages(List)}. */
    Desk_TalkRequestBuilder messages(ChatMessage... messages) {
        return messages(List.of(messages));
    }

    /**
     * The finished {@link Desk_TalkRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    Desk_TalkRequest build() {
        Desk_TalkRequest finished = create();
        Desk_TalkClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    Desk_TalkRequest create() {
        return new Desk_TalkRequest(messages);
    }
}
