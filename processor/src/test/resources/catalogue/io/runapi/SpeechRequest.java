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
