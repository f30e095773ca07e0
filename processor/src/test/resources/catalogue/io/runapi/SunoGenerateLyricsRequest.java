package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record SunoGenerateLyricsRequest(
        @Property(value = "prompt", required = true) String prompt,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public SunoGenerateLyricsRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SunoGenerateLyricsRequestBuilder builder(String prompt) {
        return new SunoGenerateLyricsRequestBuilder(prompt);
    }

    public SunoGenerateLyricsRequestBuilder toBuilder() {
        return new SunoGenerateLyricsRequestBuilder(this);
    }
}
