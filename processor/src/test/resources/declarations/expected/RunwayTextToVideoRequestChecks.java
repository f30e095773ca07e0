package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.ModelContract.model;
import static io.runapi.contract.RuleContract.rule;

import io.runapi.contract.ActionContract;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link RunwayTextToVideoRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class RunwayTextToVideoRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("runway text_to_video")
            .fields(
                    optional("model"),
                    required("prompt").length(1, 1800),
                    required("duration_seconds").oneOf("5", "10"),
                    required("output_resolution").oneOf("720p", "1080p"),
                    optional("aspect_ratio").oneOf("16:9", "9:16", "1:1", "4:3", "3:4"),
                    optional("first_frame_image_url"),
                    optional("callback_url"))
            .models(
                    model("runway"),
                    model("runway-aleph").fields(required("prompt").length(1, 500)).without("callback_url"))
            .rules(
                    rule().whenAbsent("first_frame_image_url").require("aspect_ratio"),
                    rule().whenPresent("first_frame_image_url").forbid("aspect_ratio"));

    private RunwayTextToVideoRequestChecks() {}

    static void check(RunwayTextToVideoRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static void checkLike(String model, RunwayTextToVideoRequest value) {
        CONTRACT.checkLike(model, field -> get(value, field));
    }

    static @Nullable Object get(RunwayTextToVideoRequest value, String field) {
        return switch (field) {
            case "model" -> Objects.toString(value.model(), null);
            case "prompt" -> value.prompt();
            case "duration_seconds" -> value.durationSeconds();
            case "output_resolution" -> Objects.toString(value.outputResolution(), null);
            case "aspect_ratio" -> Objects.toString(value.aspectRatio(), null);
            case "first_frame_image_url" -> value.firstFrameImageUrl();
            case "callback_url" -> value.callbackUrl();
            default -> value.additionalProperties().get(field);
        };
    }
}
