package io.runapi.benchmarks.code;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chunk for data binding, with the properties that the server's chunks have and no more. */
public record PlainChunk(
        @Nullable String id,
        @Nullable String object,
        @Nullable Long created,
        @Nullable String model,

        @JsonProperty("system_fingerprint") @Nullable String systemFingerprint,

        @Nullable List<Choice> choices) {
    /** What is new in one answer. */
    public record Choice(
            @Nullable Integer index,
            @Nullable Delta delta,

            @JsonProperty("finish_reason") @Nullable String finishReason) {}

    /** What to append to an answer. */
    public record Delta(@Nullable String role, @Nullable String content) {}
}
