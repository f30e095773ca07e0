package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class RunwayExtendVideoRequestBuilder {
    private @Nullable String model;
    private String taskId;
    private String prompt;
    private OutputResolution outputResolution;

    RunwayExtendVideoRequestBuilder(String taskId, String prompt, OutputResolution outputResolution) {
        this.taskId = taskId;
        this.prompt = prompt;
        this.outputResolution = outputResolution;
    }

    public RunwayExtendVideoRequestBuilder model(@Nullable String model) {
        this.model = model;
        return this;
    }

    public RunwayExtendVideoRequestBuilder taskId(String taskId) {
        this.taskId = taskId;
        return this;
    }

    public RunwayExtendVideoRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    public RunwayExtendVideoRequestBuilder outputResolution(OutputResolution outputResolution) {
        this.outputResolution = outputResolution;
        return this;
    }

    public RunwayExtendVideoRequestBuilder outputResolution(String outputResolution) {
        return outputResolution(OutputResolution.of(outputResolution));
    }

    public RunwayExtendVideoRequest build() {
        return new RunwayExtendVideoRequest(model, taskId, prompt, outputResolution, Map.of());
    }

    public RunwayExtendVideoRequest buildLike(String known) {
        return build();
    }
}
