package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Speaker}. */
@Generated("io.runapi.processor")
final class SpeakerCodec implements JsonCodec<Speaker> {
    static final SpeakerCodec INSTANCE = new SpeakerCodec();

    static final PropertyNames NAMES = PropertyNames.of("speaker_id", "pace");

    private SpeakerCodec() {}

    @Override
    @NullUnmarked
    public Speaker read(JsonReader in) {
        String speakerId = null;
        String pace = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> speakerId = in.string(); // speaker_id
                case 1 -> pace = in.string(); // pace
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new Speaker(speakerId, pace, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, Speaker value) {
        out.beginObject();
        out.property("speaker_id", value.speakerId());
        out.property("pace", value.pace());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
