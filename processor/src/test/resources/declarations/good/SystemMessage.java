package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Constant;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the model should answer. */
@Schema
@Constant(name = "role", value = "system")
public record SystemMessage(
        @Property(value = "content", required = true) String content,
        @Additional Map<String, @Nullable Object> additionalProperties)
        implements ChatMessage {
    public SystemMessage {
        additionalProperties = Immutable.map(additionalProperties);
    }
}
