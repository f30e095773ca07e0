package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record ListFilesRequest(
        @Property("after") @Nullable String after,
        @Property(value = "limit", min = 1, max = 100) @Nullable Integer limit,
        @Property("tags") List<String> tags,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public ListFilesRequest {
        tags = Immutable.list(tags);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ListFilesRequestBuilder builder() {
        return new ListFilesRequestBuilder();
    }
}
