package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Field;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = {"imagen-4", "imagen-4-ultra"})
@Model(
        id = "imagen-4-fast",
        fields = @Field(name = "aspect_ratio", oneOf = {"auto", "16:9", "9:16"}),
        without = "seed")
public record ImagenTextToImageRequest(
        @Property(value = "model", required = true) ImagenModel model,
        @Property(value = "prompt", required = true) String prompt,
        @Property(value = "aspect_ratio", oneOf = {"16:9", "9:16"}) @Nullable AspectRatio aspectRatio,
        @Property(value = "negative_prompt", pattern = "^[^!]*$") @Nullable String negativePrompt,
        @Property(value = "seed", min = 0) @Nullable Long seed,
        @Property(value = "guidance", min = 0, max = 20) @Nullable Double guidance,
        @Property("enhance") @Nullable Boolean enhance,
        @Property(value = "reference_image_urls", maxItems = 2) List<URI> referenceImageUrls,
        @Property("metadata") Map<String, @Nullable Object> metadata,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public ImagenTextToImageRequest {
        referenceImageUrls = Immutable.list(referenceImageUrls);
        metadata = Immutable.map(metadata);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ImagenTextToImageRequestBuilder builder(ImagenModel model, String prompt) {
        return new ImagenTextToImageRequestBuilder(model, prompt);
    }

    public static ImagenTextToImageRequestBuilder builder(String model, String prompt) {
        return builder(ImagenModel.of(model), prompt);
    }

    public ImagenTextToImageRequestBuilder toBuilder() {
        return new ImagenTextToImageRequestBuilder(this);
    }
}
