package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ShotRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
public final class ShotRequestBuilder {
    private String prompt;
    private int durationSeconds;
    private OutputResolution outputResolution;
    private @Nullable URI firstFrameImageUrl;
    private @Nullable AspectRatio aspectRatio;

    ShotRequestBuilder(String prompt, int durationSeconds, OutputResolution outputResolution) {
        this.prompt = prompt;
        this.durationSeconds = durationSeconds;
        this.outputResolution = outputResolution;
    }

    ShotRequestBuilder(ShotRequest source) {
        this.prompt = source.prompt();
        this.durationSeconds = source.durationSeconds();
        this.outputResolution = source.outputResolution();
        this.firstFrameImageUrl = source.firstFrameImageUrl();
        this.aspectRatio = source.aspectRatio();
    }

    /**
     * Sets {@link Shot#prompt()}.
     *
     * <p>Required. From 1 to 60 characters.
     */
    public ShotRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    /**
     * Sets {@link Shot#durationSeconds()}.
     *
     * <p>Required. Accepted: 5, 10.
     */
    public ShotRequestBuilder durationSeconds(int durationSeconds) {
        this.durationSeconds = durationSeconds;
        return this;
    }

    /**
     * Sets {@link Shot#outputResolution()}.
     *
     * <p>Required. Accepted: 720p, 1080p.
     */
    public ShotRequestBuilder outputResolution(OutputResolution outputResolution) {
        this.outputResolution = outputResolution;
        return this;
    }

    /** As {@link #outputResolution(OutputResolution)}, by its text. */
    public ShotRequestBuilder outputResolution(String outputResolution) {
        return outputResolution(OutputResolution.of(outputResolution));
    }

    /** Sets {@link Shot#firstFrameImageUrl()}. */
    public ShotRequestBuilder firstFrameImageUrl(@Nullable URI firstFrameImageUrl) {
        this.firstFrameImageUrl = firstFrameImageUrl;
        return this;
    }

    /**
     * Sets {@link Shot#aspectRatio()}.
     *
     * <p>Accepted: 16:9, 9:16. Required without {@code first_frame_image_url}. Refused with
     * {@code first_frame_image_url}.
     *
     * <p>Null, as before this is called, stands for what {@link Shot} says by itself.
     */
    public ShotRequestBuilder aspectRatio(@Nullable AspectRatio aspectRatio) {
        this.aspectRatio = aspectRatio;
        return this;
    }

    /** As {@link #aspectRatio(AspectRatio)}, by its text. */
    public ShotRequestBuilder aspectRatio(String aspectRatio) {
        return aspectRatio(AspectRatio.of(aspectRatio));
    }

    /**
     * The finished {@link ShotRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public ShotRequest build() {
        ShotRequest finished = create();
        ShotClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    ShotRequest create() {
        Shot told = new Told();
        return new ShotRequest(
                told.prompt(),
                told.durationSeconds(),
                told.outputResolution(),
                told.firstFrameImageUrl(),
                told.aspectRatio());
    }

    /** What the builder was told, and else what the interface says by itself. */
    private final class Told implements Shot {
        @Override
        public String prompt() {
            return prompt;
        }

        @Override
        public int durationSeconds() {
            return durationSeconds;
        }

        @Override
        public OutputResolution outputResolution() {
            return outputResolution;
        }

        @Override
        public @Nullable URI firstFrameImageUrl() {
            return firstFrameImageUrl;
        }

        @Override
        public @Nullable AspectRatio aspectRatio() {
            return aspectRatio == null ? Shot.super.aspectRatio() : aspectRatio;
        }
    }
}
