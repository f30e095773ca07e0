package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class RunwayTextToVideoRequestBuilder {
    private @Nullable String model;
    private String prompt;
    private int durationSeconds;
    private OutputResolution outputResolution;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable URI firstFrameImageUrl;

    RunwayTextToVideoRequestBuilder(String prompt, int durationSeconds, OutputResolution outputResolution) {
        this.prompt = prompt;
        this.durationSeconds = durationSeconds;
        this.outputResolution = outputResolution;
    }

    public RunwayTextToVideoRequestBuilder model(@Nullable String model) {
        this.model = model;
        return this;
    }

    public RunwayTextToVideoRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    public RunwayTextToVideoRequestBuilder durationSeconds(int durationSeconds) {
        this.durationSeconds = durationSeconds;
        return this;
    }

    public RunwayTextToVideoRequestBuilder outputResolution(OutputResolution outputResolution) {
        this.outputResolution = outputResolution;
        return this;
    }

    public RunwayTextToVideoRequestBuilder outputResolution(String outputResolution) {
        return outputResolution(OutputResolution.of(outputResolution));
    }

    public RunwayTextToVideoRequestBuilder aspectRatio(@Nullable AspectRatio aspectRatio) {
        this.aspectRatio = aspectRatio;
        return this;
    }

    public RunwayTextToVideoRequestBuilder aspectRatio(String aspectRatio) {
        return aspectRatio(AspectRatio.of(aspectRatio));
    }

    public RunwayTextToVideoRequestBuilder firstFrameImageUrl(@Nullable URI firstFrameImageUrl) {
        this.firstFrameImageUrl = firstFrameImageUrl;
        return this;
    }

    public RunwayTextToVideoRequest build() {
        return new RunwayTextToVideoRequest(model, prompt, durationSeconds, outputResolution, aspectRatio, firstFrameImageUrl, Map.of());
    }

    public RunwayTextToVideoRequest buildLike(String known) {
        return build();
    }
}
