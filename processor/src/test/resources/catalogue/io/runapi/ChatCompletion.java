package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.structured.StructuredOutput;
import org.jspecify.annotations.Nullable;

@Schema
public record ChatCompletion(@Property("answer") @Nullable String answer) {
    public String text() {
        return answer == null ? "" : answer;
    }

    public <T> T as(StructuredOutput<T> form) {
        return form.decode(text());
    }
}
