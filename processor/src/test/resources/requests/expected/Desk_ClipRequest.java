package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A {@link Desk.Clip} as a value: what <code>runway extend_video</code> takes with model {@code runway-gen5}.
 *
 * @param taskId {@code task_id}
 * @param prompt {@code prompt}
 * @param outputResolution {@code output_resolution}
 */
@Generated("io.runapi.processor")
@NullMarked
record Desk_ClipRequest(String taskId, String prompt, String outputResolution) implements Desk.Clip {
    /** Starts one with what it always needs. */
    static Desk_ClipRequestBuilder builder(String taskId, String prompt, String outputResolution) {
        return new Desk_ClipRequestBuilder(taskId, prompt, outputResolution);
    }

    /** A builder that holds what this one holds. */
    Desk_ClipRequestBuilder toBuilder() {
        return new Desk_ClipRequestBuilder(this);
    }
}
