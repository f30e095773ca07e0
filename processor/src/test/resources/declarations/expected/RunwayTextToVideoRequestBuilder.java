package demo;

import io.runapi.json.Immutable;
import java.net.URI;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link RunwayTextToVideoRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class RunwayTextToVideoRequestBuilder {
    private @Nullable RunwayModel model;
    private String prompt;
    private int durationSeconds;
    private OutputResolution outputResolution;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable URI firstFrameImageUrl;
    private @Nullable URI callbackUrl;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    RunwayTextToVideoRequestBuilder(String prompt, int durationSeconds, OutputResolution outputResolution) {
        this.prompt = prompt;
        this.durationSeconds = durationSeconds;
        this.outputResolution = outputResolution;
    }

    RunwayTextToVideoRequestBuilder(RunwayTextToVideoRequest source) {
        this.model = source.model();
        this.prompt = source.prompt();
        this.durationSeconds = source.durationSeconds();
        this.outputResolution = source.outputResolution();
        this.aspectRatio = source.aspectRatio();
        this.firstFrameImageUrl = source.firstFrameImageUrl();
        this.callbackUrl = source.callbackUrl();
        this.additionalProperties = source.additionalProperties();
    }

    /** The model, {@code runway} if absent. */
    public RunwayTextToVideoRequestBuilder model(@Nullable RunwayModel model) {
        this.model = model;
        return this;
    }

    /** As {@link #model(RunwayModel)}, by its text. */
    public RunwayTextToVideoRequestBuilder model(String model) {
        return model(RunwayModel.of(model));
    }

    /**
     * What the video shows.
     *
     * <p>Required. From 1 to 1800 characters. For {@code runway-aleph}: required; from 1 to 500 characters.
     */
    public RunwayTextToVideoRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    /**
     * Length of the video in seconds.
     *
     * <p>Required. Accepted: 5, 10.
     */
    public RunwayTextToVideoRequestBuilder durationSeconds(int durationSeconds) {
        this.durationSeconds = durationSeconds;
        return this;
    }

    /**
     * Lines of the video.
     *
     * <p>Required. Accepted: 720p, 1080p.
     */
    public RunwayTextToVideoRequestBuilder outputResolution(OutputResolution outputResolution) {
        this.outputResolution = outputResolution;
        return this;
    }

    /** As {@link #outputResolution(OutputResolution)}, by its text. */
    public RunwayTextToVideoRequestBuilder outputResolution(String outputResolution) {
        return outputResolution(OutputResolution.of(outputResolution));
    }

    /**
     * Shape of the video, width to height, which the service takes from the first frame where one is given and cannot
     * know otherwise.
     *
     * <p>Accepted: 16:9, 9:16, 1:1, 4:3, 3:4. Required without {@code first_frame_image_url}. Refused with
     * {@code first_frame_image_url}.
     */
    public RunwayTextToVideoRequestBuilder aspectRatio(@Nullable AspectRatio aspectRatio) {
        this.aspectRatio = aspectRatio;
        return this;
    }

    /** As {@link #aspectRatio(AspectRatio)}, by its text. */
    public RunwayTextToVideoRequestBuilder aspectRatio(String aspectRatio) {
        return aspectRatio(AspectRatio.of(aspectRatio));
    }

    /** An image that the video starts with. */
    public RunwayTextToVideoRequestBuilder firstFrameImageUrl(@Nullable URI firstFrameImageUrl) {
        this.firstFrameImageUrl = firstFrameImageUrl;
        return this;
    }

    /**
     * Where the service posts when the task has ended.
     *
     * <p>For {@code runway-aleph}: refused.
     */
    public RunwayTextToVideoRequestBuilder callbackUrl(@Nullable URI callbackUrl) {
        this.callbackUrl = callbackUrl;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public RunwayTextToVideoRequestBuilder additionalProperty(String name, @Nullable Object value) {
        RunwayTextToVideoRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link RunwayTextToVideoRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public RunwayTextToVideoRequest build() {
        RunwayTextToVideoRequest finished = create();
        RunwayTextToVideoRequestChecks.check(finished);
        return finished;
    }

    /**
     * As {@link #build()}, but by the rules of another model: for a model that is newer than this description.
     *
     * @param knownModel id of a model that is known
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse, or that
     *     {@code knownModel} is not known
     */
    public RunwayTextToVideoRequest buildLike(String knownModel) {
        RunwayTextToVideoRequest finished = create();
        RunwayTextToVideoRequestChecks.checkLike(knownModel, finished);
        return finished;
    }

    private RunwayTextToVideoRequest create() {
        return new RunwayTextToVideoRequest(
                model,
                prompt,
                durationSeconds,
                outputResolution,
                aspectRatio,
                firstFrameImageUrl,
                callbackUrl,
                additionalProperties);
    }
}
