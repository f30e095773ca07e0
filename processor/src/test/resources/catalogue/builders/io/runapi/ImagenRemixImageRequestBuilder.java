package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class ImagenRemixImageRequestBuilder {
    private @Nullable ImagenModel model;
    private String prompt;
    private @Nullable URI imageUrl;

    ImagenRemixImageRequestBuilder(String prompt) {
        this.prompt = prompt;
    }

    public ImagenRemixImageRequestBuilder model(@Nullable ImagenModel model) {
        this.model = model;
        return this;
    }

    public ImagenRemixImageRequestBuilder model(String model) {
        return model(ImagenModel.of(model));
    }

    public ImagenRemixImageRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    public ImagenRemixImageRequestBuilder imageUrl(@Nullable URI imageUrl) {
        this.imageUrl = imageUrl;
        return this;
    }

    public ImagenRemixImageRequest build() {
        return new ImagenRemixImageRequest(model, prompt, imageUrl, Map.of());
    }

    public ImagenRemixImageRequest buildLike(String known) {
        return build();
    }
}
