package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link ShotRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link ShotRequestBuilder#build()} did that. Properties
 * that {@link Shot} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
public final class ShotRequestCodec implements JsonCodec<ShotRequest> {
    public static final ShotRequestCodec INSTANCE = new ShotRequestCodec();

    private static final PropertyNames NAMES = PropertyNames.of(
            "prompt", "duration_seconds", "output_resolution", "first_frame_image_url", "aspect_ratio");

    private static final JsonCodec<OutputResolution> OUTPUT_RESOLUTION =
            JsonCodecs.text(OutputResolution::of, OutputResolution::value);

    private static final JsonCodec<AspectRatio> ASPECT_RATIO = JsonCodecs.text(AspectRatio::of, AspectRatio::value);

    private ShotRequestCodec() {}

    @Override
    @NullUnmarked
    public ShotRequest read(JsonReader in) {
        String prompt = null;
        Integer durationSeconds = null;
        OutputResolution outputResolution = null;
        URI firstFrameImageUrl = null;
        AspectRatio aspectRatio = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> prompt = in.string(); // prompt
                case 1 -> durationSeconds = in.integer(); // duration_seconds
                case 2 -> outputResolution = in.value(OUTPUT_RESOLUTION); // output_resolution
                case 3 -> firstFrameImageUrl = in.uri(); // first_frame_image_url
                case 4 -> aspectRatio = in.value(ASPECT_RATIO); // aspect_ratio
                default -> in.skip();
            }
        }
        return new ShotRequestBuilder(prompt, durationSeconds == null ? 0 : durationSeconds, outputResolution)
                .firstFrameImageUrl(firstFrameImageUrl)
                .aspectRatio(aspectRatio)
                .create();
    }

    @Override
    public void write(JsonWriter out, ShotRequest value) {
        out.beginObject();
        out.property("model", "runway");
        out.property("prompt", value.prompt());
        out.property("duration_seconds", value.durationSeconds());
        out.property("output_resolution", value.outputResolution(), OUTPUT_RESOLUTION);
        out.property("first_frame_image_url", value.firstFrameImageUrl());
        out.property("aspect_ratio", value.aspectRatio(), ASPECT_RATIO);
        out.endObject();
    }
}
