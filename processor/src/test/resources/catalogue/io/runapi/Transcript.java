package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import org.jspecify.annotations.Nullable;

@Schema
public record Transcript(@Property("text") @Nullable String text) {
}
