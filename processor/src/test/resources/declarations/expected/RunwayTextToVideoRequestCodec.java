package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.net.URI;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link RunwayTextToVideoRequest}. */
@Generated("io.runapi.processor")
final class RunwayTextToVideoRequestCodec implements JsonCodec<RunwayTextToVideoRequest> {
    static final RunwayTextToVideoRequestCodec INSTANCE = new RunwayTextToVideoRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of(
            "model",
            "prompt",
            "duration_seconds",
            "output_resolution",
            "aspect_ratio",
            "first_frame_image_url",
            "callback_url");

    private RunwayTextToVideoRequestCodec() {}

    @Override
    @NullUnmarked
    public RunwayTextToVideoRequest read(JsonReader in) {
        RunwayModel model = null;
        String prompt = null;
        Integer durationSeconds = null;
        OutputResolution outputResolution = null;
        AspectRatio aspectRatio = null;
        URI firstFrameImageUrl = null;
        URI callbackUrl = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> model = in.value(RunwayModelCodec.INSTANCE); // model
                case 1 -> prompt = in.string(); // prompt
                case 2 -> durationSeconds = in.integer(); // duration_seconds
                case 3 -> outputResolution = in.value(OutputResolutionCodec.INSTANCE); // output_resolution
                case 4 -> aspectRatio = in.value(AspectRatioCodec.INSTANCE); // aspect_ratio
                case 5 -> firstFrameImageUrl = in.uri(); // first_frame_image_url
                case 6 -> callbackUrl = in.uri(); // callback_url
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new RunwayTextToVideoRequest(
                model,
                prompt,
                durationSeconds == null ? 0 : durationSeconds,
                outputResolution,
                aspectRatio,
                firstFrameImageUrl,
                callbackUrl,
                additionalProperties);
    }

    @Override
    public void write(JsonWriter out, RunwayTextToVideoRequest value) {
        out.beginObject();
        out.property("model", value.model(), RunwayModelCodec.INSTANCE);
        out.property("prompt", value.prompt());
        out.property("duration_seconds", value.durationSeconds());
        out.property("output_resolution", value.outputResolution(), OutputResolutionCodec.INSTANCE);
        out.property("aspect_ratio", value.aspectRatio(), AspectRatioCodec.INSTANCE);
        out.property("first_frame_image_url", value.firstFrameImageUrl());
        out.property("callback_url", value.callbackUrl());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
