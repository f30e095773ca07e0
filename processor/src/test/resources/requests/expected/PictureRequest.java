package app;

import io.runapi.json.Immutable;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Picture} as a value: what <code>imagen_4 text_to_image</code> takes with model {@code imagen-4}.
 *
 * @param words {@code prompt}
 * @param referenceImageUrls {@code reference_image_urls}
 * @param metadata {@code metadata}
 * @param guidance {@code guidance}
 * @param seed {@code seed}
 * @param aspectRatio {@code aspect_ratio}
 */
@Generated("io.runapi.processor")
@NullMarked
public record PictureRequest(
        String words,
        @Nullable List<String> referenceImageUrls,
        Map<String, Object> metadata,
        Integer guidance,
        Long seed,
        @Nullable String aspectRatio)
        implements Picture {
    public PictureRequest {
        referenceImageUrls = Immutable.list(referenceImageUrls);
        metadata = Immutable.map(metadata);
    }

    /** Starts one with what it always needs. */
    public static PictureRequestBuilder builder(String words, Map<String, Object> metadata, Integer guidance) {
        return new PictureRequestBuilder(words, metadata, guidance);
    }

    /** A builder that holds what this one holds. */
    public PictureRequestBuilder toBuilder() {
        return new PictureRequestBuilder(this);
    }
}
