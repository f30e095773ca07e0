package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record StoredFileRequest(
        @Property(value = "id", required = true) String id,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public StoredFileRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static StoredFileRequestBuilder builder(String id) {
        return new StoredFileRequestBuilder(id);
    }
}
