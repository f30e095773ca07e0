package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class SpeechRequestBuilder {
    private @Nullable String model;
    private URI audioUrl;

    SpeechRequestBuilder(URI audioUrl) {
        this.audioUrl = audioUrl;
    }

    public SpeechRequestBuilder model(@Nullable String model) {
        this.model = model;
        return this;
    }

    public SpeechRequestBuilder audioUrl(URI audioUrl) {
        this.audioUrl = audioUrl;
        return this;
    }

    public SpeechRequest build() {
        return new SpeechRequest(model, audioUrl, Map.of());
    }

    public SpeechRequest buildLike(String known) {
        return build();
    }
}
