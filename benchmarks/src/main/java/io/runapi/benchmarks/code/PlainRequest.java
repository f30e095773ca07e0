package io.runapi.benchmarks.code;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A request for data binding. */
public record PlainRequest(
        String model,
        List<Message> messages,
        double temperature,

        @JsonProperty("max_tokens") int maxTokens) {
    /** Something said. */
    public record Message(String role, String content) {}
}
