package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.ModelContract.model;
import static io.runapi.contract.RuleContract.rule;

import io.runapi.contract.ActionContract;
import io.runapi.contract.Nested;
import io.runapi.contract.Removal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link SpeechRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class SpeechRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("SpeechRequest")
            .fields(
                    optional("model"),
                    optional("stability").oneOf("0", "0.5", "1"),
                    optional("rates").range(1, 9),
                    optional("reference_urls").items(0, 3).matching("^https?://"),
                    optional("parts").oneOf("word", "segment"),
                    optional("speakers").items(1, Integer.MAX_VALUE),
                    optional("narrator"),
                    optional("speakers_of_a_second_language"))
            .models(
                    model("tts-1", "tts-1-hd", "tts-mini").fields(optional("rates").range(1, 4)),
                    model("tts-2").without("rates", "voice_clone"))
            .rules(rule().when("stability", "1").forbid("rates"))
            .removed(
                    Removal.model("tts-0", "2026-08-07").use("tts-1"),
                    Removal.field("speed", "2026-07-29"));

    private SpeechRequestChecks() {}

    static void check(SpeechRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static void checkLike(String model, SpeechRequest value) {
        CONTRACT.checkLike(model, field -> get(value, field));
    }

    static @Nullable Object get(SpeechRequest value, String field) {
        return switch (field) {
            case "model" -> value.model();
            case "stability" -> value.stability();
            case "rates" -> value.rates();
            case "reference_urls" -> value.referenceUrls();
            case "parts" -> value.parts();
            case "speakers" -> Nested.each(SpeakerChecks.CONTRACT, value.speakers(), SpeakerChecks::get);
            case "narrator" -> Nested.of(SpeakerChecks.CONTRACT, value.narrator(), SpeakerChecks::get);
            case "speakers_of_a_second_language" ->
                Nested.each(SpeakerChecks.CONTRACT, value.speakersOfASecondLanguage(), SpeakerChecks::get);
            default -> value.additionalProperties().get(field);
        };
    }
}
