package app;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and writes {@link PictureRequest} as the service takes it.
 *
 * <p>Written with its constants, and checked by nothing: {@link PictureRequestBuilder#build()} did that. Properties
 * that {@link Picture} has no accessor for are left out when it is read.
 */
@Generated("io.runapi.processor")
@NullMarked
public final class PictureRequestCodec implements JsonCodec<PictureRequest> {
    public static final PictureRequestCodec INSTANCE = new PictureRequestCodec();

    private static final PropertyNames NAMES =
            PropertyNames.of("prompt", "reference_image_urls", "metadata", "guidance", "seed", "aspect_ratio");

    private PictureRequestCodec() {}

    @Override
    @NullUnmarked
    public PictureRequest read(JsonReader in) {
        String words = null;
        List<String> referenceImageUrls = List.of();
        Map<String, Object> metadata = Map.of();
        Integer guidance = null;
        Long seed = null;
        String aspectRatio = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> words = in.string(); // prompt
                case 1 -> referenceImageUrls = in.list(JsonCodecs.STRING); // reference_image_urls
                case 2 -> metadata = in.object(); // metadata
                case 3 -> guidance = in.integer(); // guidance
                case 4 -> seed = in.longInteger(); // seed
                case 5 -> aspectRatio = in.string(); // aspect_ratio
                default -> in.skip();
            }
        }
        return new PictureRequestBuilder(words, metadata, guidance)
                .referenceImageUrls(referenceImageUrls)
                .seed(seed)
                .aspectRatio(aspectRatio)
                .create();
    }

    @Override
    public void write(JsonWriter out, PictureRequest value) {
        out.beginObject();
        out.property("model", "imagen-4");
        out.property("negative_prompt", "text, \"logos\"");
        out.property("enhance", true);
        out.property("prompt", value.words());
        out.list("reference_image_urls", value.referenceImageUrls(), JsonCodecs.STRING);
        out.map("metadata", value.metadata(), JsonCodecs.VALUE);
        out.property("guidance", value.guidance());
        out.property("seed", value.seed());
        out.property("aspect_ratio", value.aspectRatio());
        out.endObject();
    }
}
