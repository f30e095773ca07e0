package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.file.FileContent;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record StoreFileRequest(
        @Property(value = "file", required = true) FileContent file,
        @Property("purpose") @Nullable String purpose,
        @Property("mask") @Nullable FileContent mask,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public StoreFileRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static StoreFileRequestBuilder builder(FileContent file) {
        return new StoreFileRequestBuilder(file);
    }
}
