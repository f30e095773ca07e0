package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public record Speaker(
        @Property(value = "speaker_id", required = true, pattern = "^Speaker [1-9][0-9]*$") String speakerId,
        @Property(value = "pace", oneOf = {"Natural", "Staccato"}) @Nullable String pace,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public Speaker {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static SpeakerBuilder builder(String speakerId) {
        return new SpeakerBuilder(speakerId);
    }
}
