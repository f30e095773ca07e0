package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class ImagenTextToImageRequestBuilder {
    private ImagenModel model;
    private String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable String negativePrompt;
    private @Nullable Long seed;
    private @Nullable Double guidance;
    private @Nullable Boolean enhance;
    private List<URI> referenceImageUrls = List.of();
    private Map<String, @Nullable Object> metadata = Map.of();

    ImagenTextToImageRequestBuilder(ImagenModel model, String prompt) {
        this.model = model;
        this.prompt = prompt;
    }

    public ImagenTextToImageRequestBuilder model(ImagenModel model) {
        this.model = model;
        return this;
    }

    public ImagenTextToImageRequestBuilder model(String model) {
        return model(ImagenModel.of(model));
    }

    public ImagenTextToImageRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    public ImagenTextToImageRequestBuilder aspectRatio(@Nullable AspectRatio aspectRatio) {
        this.aspectRatio = aspectRatio;
        return this;
    }

    public ImagenTextToImageRequestBuilder aspectRatio(String aspectRatio) {
        return aspectRatio(AspectRatio.of(aspectRatio));
    }

    public ImagenTextToImageRequestBuilder negativePrompt(@Nullable String negativePrompt) {
        this.negativePrompt = negativePrompt;
        return this;
    }

    public ImagenTextToImageRequestBuilder seed(@Nullable Long seed) {
        this.seed = seed;
        return this;
    }

    public ImagenTextToImageRequestBuilder guidance(@Nullable Double guidance) {
        this.guidance = guidance;
        return this;
    }

    public ImagenTextToImageRequestBuilder enhance(@Nullable Boolean enhance) {
        this.enhance = enhance;
        return this;
    }

    public ImagenTextToImageRequestBuilder referenceImageUrls(List<URI> referenceImageUrls) {
        this.referenceImageUrls = referenceImageUrls;
        return this;
    }

    public ImagenTextToImageRequestBuilder metadata(Map<String, @Nullable Object> metadata) {
        this.metadata = metadata;
        return this;
    }

    public ImagenTextToImageRequest build() {
        return new ImagenTextToImageRequest(model, prompt, aspectRatio, negativePrompt, seed, guidance, enhance, referenceImageUrls, metadata, Map.of());
    }

    public ImagenTextToImageRequest buildLike(String known) {
        return build();
    }
}
