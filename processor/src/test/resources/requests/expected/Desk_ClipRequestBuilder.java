package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builds a {@link Desk_ClipRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_ClipRequestBuilder {
    private String taskId;
    private String prompt;
    private String outputResolution;

    Desk_ClipRequestBuilder(String taskId, String prompt, String outputResolution) {
        this.taskId = taskId;
        this.prompt = prompt;
        this.outputResolution = outputResolution;
    }

    Desk_ClipRequestBuilder(Desk_ClipRequest source) {
        this.taskId = source.taskId();
        this.prompt = source.prompt();
        this.outputResolution = source.outputResolution();
    }

    /**
     * Sets {@link Desk.Clip#taskId()}.
     *
     * <p>Required.
     */
    Desk_ClipRequestBuilder taskId(String taskId) {
        this.taskId = taskId;
        return this;
    }

    /**
     * Sets {@link Desk.Clip#prompt()}.
     *
     * <p>Required.
     */
    Desk_ClipRequestBuilder prompt(String prompt) {
        this.prompt = prompt;
        return this;
    }

    /**
     * Sets {@link Desk.Clip#outputResolution()}.
     *
     * <p>Required. Accepted: 720p, 1080p.
     */
    Desk_ClipRequestBuilder outputResolution(String outputResolution) {
        this.outputResolution = outputResolution;
        return this;
    }

    /**
     * The finished {@link Desk_ClipRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    Desk_ClipRequest build() {
        Desk_ClipRequest finished = create();
        Desk_ClipClient.request(finished); // refuses what the service would refuse
        return finished;
    }

    Desk_ClipRequest create() {
        return new Desk_ClipRequest(taskId, prompt, outputResolution);
    }
}
