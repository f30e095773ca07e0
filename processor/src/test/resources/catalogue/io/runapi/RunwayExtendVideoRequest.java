package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "runway")
public record RunwayExtendVideoRequest(
        @Property("model") @Nullable String model,
        @Property(value = "task_id", required = true) String taskId,
        @Property(value = "prompt", required = true) String prompt,
        @Property(value = "output_resolution", required = true, oneOf = {"720p", "1080p"}) OutputResolution outputResolution,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public RunwayExtendVideoRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static RunwayExtendVideoRequestBuilder builder(String taskId, String prompt, OutputResolution outputResolution) {
        return new RunwayExtendVideoRequestBuilder(taskId, prompt, outputResolution);
    }

    public RunwayExtendVideoRequestBuilder toBuilder() {
        return new RunwayExtendVideoRequestBuilder(this);
    }
}
