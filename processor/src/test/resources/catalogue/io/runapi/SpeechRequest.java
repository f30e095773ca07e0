package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "whisper")
@Model(id = "parrot-1", deprecated = "2026-08-21", use = "whisper")
@Model(id = "parrot-0", deprecated = "2026-01-05")
public record SpeechRequest(
        @Property("model") @Nullable String model,
        @Property(value = "audio_url", required = true) URI audioUrl,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public SpeechRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SpeechRequestBuilder builder(URI audioUrl) {
        return new SpeechRequestBuilder(audioUrl);
    }

    public SpeechRequestBuilder toBuilder() {
        return new SpeechRequestBuilder(this);
    }
}
