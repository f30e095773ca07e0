package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Constant;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user says. */
@Schema
@Constant(name = "role", value = "user")
public record UserMessage(
        @Property(value = "content", required = true) MessageContent content,
        @Property("name") @Nullable String name,
        @Additional Map<String, @Nullable Object> additionalProperties)
        implements ChatMessage {
    public UserMessage {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static UserMessageBuilder builder(MessageContent content) {
        return new UserMessageBuilder(content);
    }
}
