package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Speaker}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class SpeakerBuilder {
    private String speakerId;
    private @Nullable String pace;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    SpeakerBuilder(String speakerId) {
        this.speakerId = speakerId;
    }

    SpeakerBuilder(Speaker source) {
        this.speakerId = source.speakerId();
        this.pace = source.pace();
        this.additionalProperties = source.additionalProperties();
    }

    /**
     * Sets {@code speaker_id}.
     *
     * <p>Required. Has a match of <code>^Speaker [1-9][0-9]*$</code>.
     */
    public SpeakerBuilder speakerId(String speakerId) {
        this.speakerId = speakerId;
        return this;
    }

    /**
     * Sets {@code pace}.
     *
     * <p>Accepted: Natural, Staccato.
     */
    public SpeakerBuilder pace(@Nullable String pace) {
        this.pace = pace;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public SpeakerBuilder additionalProperty(String name, @Nullable Object value) {
        SpeakerCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link Speaker}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public Speaker build() {
        Speaker finished = new Speaker(speakerId, pace, additionalProperties);
        SpeakerChecks.check(finished);
        return finished;
    }
}
