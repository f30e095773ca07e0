package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link Speaker} that the service would refuse. */
@Generated("io.runapi.processor")
final class SpeakerChecks {
    static final ActionContract CONTRACT = ActionContract.of("Speaker")
            .fields(
                    required("speaker_id").matching("^Speaker [1-9][0-9]*$"),
                    optional("pace").oneOf("Natural", "Staccato"));

    private SpeakerChecks() {}

    static void check(Speaker value) {
        CONTRACT.check(field -> get(value, field));
    }

    static @Nullable Object get(Speaker value, String field) {
        return switch (field) {
            case "speaker_id" -> value.speakerId();
            case "pace" -> value.pace();
            default -> value.additionalProperties().get(field);
        };
    }
}
