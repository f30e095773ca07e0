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
public record MixerComposeRequest(
        @Property("model") @Nullable String model,
        @Property(value = "prompt", required = true) String prompt,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public MixerComposeRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static MixerComposeRequestBuilder builder(String prompt) {
        return new MixerComposeRequestBuilder(prompt);
    }

    public MixerComposeRequestBuilder toBuilder() {
        return new MixerComposeRequestBuilder(this);
    }
}
