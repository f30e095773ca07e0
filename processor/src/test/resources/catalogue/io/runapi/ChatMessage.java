package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;

@Schema
public record ChatMessage(@Property(value = "role", required = true) String role, @Property(value = "content", required = true) String content) {
}
