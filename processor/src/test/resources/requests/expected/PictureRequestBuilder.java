package app;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PictureRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
public final class PictureRequestBuilder {
    private String words;
    private @Nullable List<String> referenceImageUrls;
    private Map<String, Object> metadata;
    private Integer guidance;
    private @Nullable Long seed;
    private @Nullable String aspectRatio;

    PictureRequestBuilder(String words, Map<String, Object> metadata, Integer guidance) {
        this.words = words;
        this.metadata = metadata;
        this.guidance = guidance;
    }

    PictureRequestBuilder(PictureRequest source) {
        this.words = source.words();
        this.referenceImageUrls = source.referenceImageUrls();
        this.metadata = source.metadata();
        this.guidance = source.guidance();
        this.seed = source.seed();
        this.aspectRatio = source.aspectRatio();
    }

    /**
     * Sets {@link Picture#words()}.
     *
     * <p>Required.
     */
    public PictureRequestBuilder words(String words) {
        this.words = words;
        return this;
    }

    /**
     * Sets {@link Picture#referenceImageUrls()}.
     *
     * <p>At most 2 items.
     */
    public PictureRequestBuilder referenceImageUrls(@Nullable List<String> referenceImageUrls) {
        this.referenceImageUrls = referenceImageUrls;
        return this;
    }

    /** As {@link #referenceImageUrls(List)}. */
    public PictureRequestBuilder referenceImageUrls(String... referenceImageUrls) {
        return referenceImageUrls(List.of(referenceImageUrls));
    }

    /** Sets {@link Picture#metadata()}. */
    public PictureRequestBuilder metadata(Map<String, Object> metadata) {
        this.metadata = metadata;
        return this;
    }

    /**
     * Sets {@link Picture#guidance()}.
     *
     * <p>From 0 to 20.
     */
    public PictureRequestBuilder guidance(Integer guidance) {
        this.guidance = guidance;
        return this;
    }

    /**
     * Sets {@link Picture#seed()}.
     *
     * <p>At least 0.
     *
     * <p>Null, as before this is called, stands for what {@link Picture} says by itself.
     */
    public PictureRequestBuilder seed(@Nullable Long seed) {
        this.seed = seed;
        return this;
    }

    /**
     * Sets {@link Picture#aspectRatio()}.
     *
     * <p>Accepted: 16:9, 9:16.
     */
    public PictureRequestBuilder aspectRatio(@Nullable String aspectRatio) {
        this.aspectRatio = aspectRatio;
        return this;
    }

    /**
     * The finished {@link PictureRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public PictureRequest build() {
        PictureRequest finished = create();
        PictureClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    PictureRequest create() {
        Picture told = new Told();
        return new PictureRequest(
                told.words(),
                told.referenceImageUrls(),
                told.metadata(),
                told.guidance(),
                told.seed(),
                told.aspectRatio());
    }

    /** What the builder was told, and else what the interface says by itself. */
    private final class Told implements Picture {
        @Override
        public String words() {
            return words;
        }

        @Override
        public @Nullable List<String> referenceImageUrls() {
            return referenceImageUrls;
        }

        @Override
        public Map<String, Object> metadata() {
            return metadata;
        }

        @Override
        public Integer guidance() {
            return guidance;
        }

        @Override
        public Long seed() {
            return seed == null ? Picture.super.seed() : seed;
        }

        @Override
        public @Nullable String aspectRatio() {
            return aspectRatio;
        }
    }
}
