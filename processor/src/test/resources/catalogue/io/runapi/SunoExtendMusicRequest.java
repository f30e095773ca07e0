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
public record SunoExtendMusicRequest(
        @Property("model") @Nullable String model,
        @Property(value = "prompt", required = true) String prompt,
        @Property(value = "continue_at") @Nullable Double continueAt,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public SunoExtendMusicRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SunoExtendMusicRequestBuilder builder(String prompt) {
        return new SunoExtendMusicRequestBuilder(prompt);
    }

    public SunoExtendMusicRequestBuilder toBuilder() {
        return new SunoExtendMusicRequestBuilder(this);
    }
}
