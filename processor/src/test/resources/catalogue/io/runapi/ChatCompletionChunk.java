package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import org.jspecify.annotations.Nullable;

@Schema
public record ChatCompletionChunk(@Property("delta") @Nullable String delta) {
}
