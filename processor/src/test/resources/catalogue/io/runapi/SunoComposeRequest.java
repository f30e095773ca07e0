package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "suno-v5")
public record SunoComposeRequest(
        @Property("model") @Nullable String model,
        @Property(value = "prompt", required = true) String prompt,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public SunoComposeRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SunoComposeRequestBuilder builder(String prompt) {
        return new SunoComposeRequestBuilder(prompt);
    }

    public SunoComposeRequestBuilder toBuilder() {
        return new SunoComposeRequestBuilder(this);
    }
}
