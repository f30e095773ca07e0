package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "imagen-4")
public record ImagenRemixImageRequest(
        @Property("model") @Nullable ImagenModel model,
        @Property(value = "prompt", required = true) String prompt,
        @Property("image_url") @Nullable URI imageUrl,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public ImagenRemixImageRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ImagenRemixImageRequestBuilder builder(String prompt) {
        return new ImagenRemixImageRequestBuilder(prompt);
    }

    public ImagenRemixImageRequestBuilder toBuilder() {
        return new ImagenRemixImageRequestBuilder(this);
    }
}
