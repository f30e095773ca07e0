package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record StoredFiles(
        @Property(value = "id") @Nullable String id,
        @Property("text") @Nullable String text,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public StoredFiles {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static StoredFilesBuilder builder() {
        return new StoredFilesBuilder();
    }
}
