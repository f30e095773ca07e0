package io.runapi;

import io.runapi.structured.StructuredOutput;

public record ToolRun(ChatCompletion completion) {
    public String text() {
        return completion.text();
    }

    public <T> T as(StructuredOutput<T> form) {
        return form.decode(text());
    }
}
