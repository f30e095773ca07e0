package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "kling-v2")
public record KlingImageToVideoRequest(
        @Property("model") @Nullable String model,
        @Property(value = "prompt", required = true) String prompt,
        @Property(value = "source_image_url", required = true) URI sourceImageUrl,
        @Property("end_image_url") @Nullable URI endImageUrl,
        @Property("reference_image_urls") List<URI> referenceImageUrls,
        @Property("callback_url") @Nullable URI callbackUrl,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public KlingImageToVideoRequest {
        referenceImageUrls = Immutable.list(referenceImageUrls);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static KlingImageToVideoRequestBuilder builder(String prompt, URI sourceImageUrl) {
        return new KlingImageToVideoRequestBuilder(prompt, sourceImageUrl);
    }

    public KlingImageToVideoRequestBuilder toBuilder() {
        return new KlingImageToVideoRequestBuilder(this);
    }
}
