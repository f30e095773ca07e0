package io.runapi;

import io.runapi.structured.StructuredOutput;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** What the builder of a conversation can do beside the fields. */
public interface ChatMessages<B> {
    B addMessages(ChatMessage... messages);

    default B system(String text) {
        return addMessages(new ChatMessage("system", text));
    }

    default B answerAs(StructuredOutput<?> form) {
        return addMessages(new ChatMessage("form", form.name()));
    }

    default B user(String text) {
        return addMessages(new ChatMessage("user", text));
    }

    default B user(String text, URI... images) {
        return user(text, List.of(images));
    }

    default B user(String text, List<URI> images) {
        return addMessages(new ChatMessage("user", text + " " + images));
    }

    default B history(Collection<? extends ChatMessage> messages) {
        return addMessages(messages.toArray(ChatMessage[]::new));
    }
}
