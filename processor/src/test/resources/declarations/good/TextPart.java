package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part. */
@Schema
public record TextPart(
        @Property("type") @Nullable String type,
        @Property("text") @Nullable String text,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public TextPart {
        additionalProperties = Immutable.map(additionalProperties);
    }
}
