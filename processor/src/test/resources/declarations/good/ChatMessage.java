package demo;

import io.runapi.declaration.Union;
import org.jspecify.annotations.Nullable;

/** A message of a chat, by {@code role}. */
@Union(
        discriminator = "role",
        variants = {
            @Union.Variant(value = "system", type = SystemMessage.class),
            @Union.Variant(value = "user", type = UserMessage.class)
        })
public sealed interface ChatMessage permits SystemMessage, UserMessage, ChatMessage.Unknown {
    /** A message of a role that this version does not know. */
    record Unknown(@Nullable Object value) implements ChatMessage {}
}
