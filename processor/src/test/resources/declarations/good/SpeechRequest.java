package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Field;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Removed;
import io.runapi.declaration.Rule;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speech of several speakers.
 *
 * @param stability how even the voice is
 */
@Schema
@Model(
        id = {"tts-1", "tts-1-hd", "tts-mini"},
        fields = {
            @Field(name = "stability", oneOf = {"0.0", "0.5", "1.0"}, defaultValue = "0.5"),
            @Field(name = "rates", min = 1, max = 4)
        })
@Model(id = "tts-2", without = {"rates", "voice_clone"})
@Rule(when = "stability=1.0", forbid = "rates")
@Removed(model = "tts-0", on = "2026-08-07", use = "tts-1")
@Removed(field = "speed", on = "2026-07-29")
public record SpeechRequest(
        @Property("model") @Nullable String model,
        @Property(value = "stability", oneOf = {"0.0", "0.5", "1.0"}, defaultValue = "1.0") @Nullable Double stability,
        @Property(value = "rates", min = 1, max = 9) List<Integer> rates,
        @Property(value = "reference_urls", maxItems = 3, pattern = "^https?://") List<URI> referenceUrls,
        @Property(value = "parts", oneOf = {"word", "segment"}) List<String> parts,
        @Property(value = "speakers", minItems = 1) List<Speaker> speakers,
        @Property("narrator") @Nullable Speaker narrator,
        @Property("speakers_of_a_second_language") List<Speaker> speakersOfASecondLanguage,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public SpeechRequest {
        rates = Immutable.list(rates);
        referenceUrls = Immutable.list(referenceUrls);
        parts = Immutable.list(parts);
        speakers = Immutable.list(speakers);
        speakersOfASecondLanguage = Immutable.list(speakersOfASecondLanguage);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SpeechRequestBuilder builder() {
        return new SpeechRequestBuilder();
    }
}
