package io.runapi;

import io.runapi.structured.StructuredOutput;

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
}
